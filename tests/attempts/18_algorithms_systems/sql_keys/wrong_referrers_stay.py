"""A customer who was a referrer cannot be deleted. The order can do without: ON DELETE SET NULL."""

_right = set_up


def set_up():
    return _right().replace(" ON DELETE SET NULL", "")
