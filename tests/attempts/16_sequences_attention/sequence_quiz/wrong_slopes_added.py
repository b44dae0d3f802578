"""You add up the factors of the steps. A derivative over many steps is their product, which is why it fades
so fast."""

_right = answers


def answers():
    return _right() | {"faded": 0.9 * 100, "memory": 0.99 * 100}
