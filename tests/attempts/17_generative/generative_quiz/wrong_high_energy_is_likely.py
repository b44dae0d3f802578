"""You give the state of high energy the larger probability. The energy enters with a minus in the
exponent."""

_right = answers


def answers():
    return _right() | {"lower_energy": math.exp(1) / (math.exp(1) + math.exp(3))}
