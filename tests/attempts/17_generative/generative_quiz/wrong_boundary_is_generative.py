"""You call a model generative that has a boundary and nothing else. It models neither features nor
probabilities."""

_right = answers


def answers():
    return _right() | {"support_vectors": "generative"}
