"""You let averaging lower the bias. The mean of trees has the expectation of one tree, with less scatter."""

_right = answers


def answers():
    return _right() | {"bagging": "bias"}
