"""You doubt that the average of skewed draws has a known limit. It has, if the variance is finite; the
skewness only delays it."""

_right = answers


def answers():
    return _right() | {"mean_of_400": "none"}
