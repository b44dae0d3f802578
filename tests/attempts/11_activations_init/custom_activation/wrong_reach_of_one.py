"""Your step passes the gradient up to a distance of 1, whatever reach is."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    return _right(x)
