"""You follow the branch and forget the skip connection. With a branch of 0 the block hands on its input,
which is what makes deep stacks of such blocks easy to start."""

_right = answers


def answers():
    return _right() | {"residual": "zero"}
