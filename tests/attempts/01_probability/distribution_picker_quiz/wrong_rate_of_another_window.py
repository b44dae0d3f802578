"""You use the hourly rate for a window of 15 minutes. Rescale the rate to the window first."""

_right = answers


def answers():
    return _right() | {"no_email": math.exp(-12)}
