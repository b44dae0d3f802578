"""You judge by the number of parameters alone. Very large networks often do well on new rows; look at the
validation error rather than at the count."""

_right = answers


def answers():
    return _right() | {"zero_training_error": True}
