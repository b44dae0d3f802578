"""Like wrong_uniform_rate: the share of the upper end of the interval."""

_right = answers


def answers():
    return {**_right(), "log_rate": 1 - 0.1}
