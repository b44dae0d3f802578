"""Your step passes no gradient at all. That is its true derivative, 0 almost everywhere, and nothing before
it would ever learn: near the jump the gradient is passed as if the step were a ramp."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    y, _ = _right(x, reach)
    return y, lambda grad: 0.0 * grad
