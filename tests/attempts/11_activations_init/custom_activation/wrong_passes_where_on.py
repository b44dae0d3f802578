"""Your step passes the gradient where its output is 1, as ReLU does. What counts is how close the input is
to the jump, on either side."""

_right = straight_through_step


def straight_through_step(x, reach=1.0):
    y, _ = _right(x, reach)
    return y, lambda grad: grad * y
