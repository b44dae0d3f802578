"""You write perception, which is what senses do. The network is named after its unit, the perceptron."""

_right = answers


def answers():
    return _right() | {"mlp": "multi-layer perception"}
