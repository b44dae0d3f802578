"""Your elastic net adds the length of the vector of weights. The penalty of ridge is the sum of their
squares, without a root."""

_right = answers


def answers():
    return _right() | {"elastic_net": 7 + math.hypot(3, 4)}
