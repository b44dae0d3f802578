"""You give a negative standard deviation. A negative gamma turns the values over; their spread is its
absolute value."""

_right = answers


def answers():
    return _right() | {"batchnorm_moments": (3, -2)}
