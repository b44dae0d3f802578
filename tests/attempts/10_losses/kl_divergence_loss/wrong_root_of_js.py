"""You return the Jensen-Shannon distance, which is the root of the divergence."""

_right = js


def js(p, q):
    return _right(p, q) ** 0.5
