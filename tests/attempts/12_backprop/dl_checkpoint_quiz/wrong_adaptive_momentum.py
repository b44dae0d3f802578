"""You take Adam for adaptive momentum. It estimates two moments of the gradients, their average and the
average of their squares; momentum is the first of them."""

_right = answers


def answers():
    return _right() | {"adam": "adaptive momentum estimation"}
