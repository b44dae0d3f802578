"""You scale by the probability to be kept, as the original dropout does at evaluation. Inverted dropout
divides by it in training."""

_right = answers


def answers():
    return _right() | {"dropout_factor": 0.8}
