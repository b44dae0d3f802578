"""Your step is 0 at x = 0. It is 1 where x >= 0."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    _, backward = _right(x, reach)
    return np.where(x > 0, 1.0, 0.0), backward
