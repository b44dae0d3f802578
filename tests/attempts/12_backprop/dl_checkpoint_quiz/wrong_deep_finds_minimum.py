"""You promise deep networks the global minimum. Their loss is not convex, and no such guarantee exists; what
depth brings is that features are learned."""

_right = answers


def answers():
    return _right() | {"deep": "finds the global minimum"}
