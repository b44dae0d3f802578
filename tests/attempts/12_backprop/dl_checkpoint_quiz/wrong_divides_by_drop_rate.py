"""You divide by the probability to be dropped. What is kept is divided by the probability to be kept."""

_right = answers


def answers():
    return _right() | {"dropout_factor": 5}
