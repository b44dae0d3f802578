"""Your step passes the gradient everywhere. Beyond reach the input is far from the jump, and nothing is
passed; or else inputs drift further and further away."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    y, _ = _right(x, reach)
    return y, lambda grad: grad * 1.0
