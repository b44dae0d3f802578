"""You deny the interval its probability even before the data are drawn. Then its ends are still random, and
the recipe makes 95% of such intervals contain the mean."""

_right = answers


def answers():
    return _right() | {"interval_before": False}
