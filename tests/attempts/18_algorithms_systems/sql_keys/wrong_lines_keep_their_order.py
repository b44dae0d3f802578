"""An order with lines cannot be deleted. Lines are part of their order, and go with it: ON DELETE
CASCADE."""

_right = set_up


def set_up():
    return _right().replace(" ON DELETE CASCADE", "")
