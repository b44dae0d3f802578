"""Your step passes nothing where |x| is exactly reach. The ends of the interval belong to it."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    y, _ = _right(x, reach)
    return y, lambda grad: np.where(np.abs(x) < reach, grad, 0.0)
