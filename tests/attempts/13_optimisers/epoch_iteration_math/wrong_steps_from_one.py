"""You take the first step for number 1. It is number 0."""

_right = position


def position(step, n, batch):
    if step < 0:
        raise ValueError("step")
    return _right(max(step - 1, 0), n, batch)
