"""You call a fully grown tree parametric. It gets as many questions as it takes to part the rows, and more
rows take more."""

_right = answers


def answers():
    return _right() | {"full_tree": "parametric"}
