"""Like wrong_ascent: a negative learning rate in a loop that is otherwise right."""

_right = descend


def descend(grad, x0, lr, steps):
    return _right(grad, x0, -lr, steps)
