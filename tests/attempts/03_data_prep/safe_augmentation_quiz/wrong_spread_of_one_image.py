"""Your standard error is the spread of one image being right or wrong. The mean of 12 is narrower by the
root of 12."""

_right = answers


def answers():
    return _right() | {"standard_error": math.sqrt(0.75 * 0.25)}
