"""You take ReLU for differentiable everywhere. At 0 its slope jumps; programs choose one of the two sides."""

_right = answers


def answers():
    return _right() | {"relu": {"continuous", "piecewise linear", "differentiable everywhere"}}
