"""You let deep networks do without labels. How much supervision a task needs has nothing to do with depth;
what depth brings is that features are learned."""

_right = answers


def answers():
    return _right() | {"deep": "needs no labels"}
