"""You let each tree of a forest draw its features once. They are drawn anew every time a node is parted, so
that a tree may come to use all of them."""

_right = answers


def answers():
    return _right() | {"features_drawn": "tree"}
