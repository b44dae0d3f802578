"""You take a doubling of iterations for a law. It is an observation from some experiments, and others saw
other factors."""

_right = answers


def answers():
    return _right() | {"dropout_doubles": True}
