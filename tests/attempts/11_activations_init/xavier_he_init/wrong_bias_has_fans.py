"""You give fans to a shape of one dimension. A bias belongs to its output alone, and starts at 0 as a rule:
refuse it with a ValueError."""

_right = fans


def fans(shape):
    if len(shape) < 2:
        return (math.prod(shape),) * 2
    return _right(shape)
