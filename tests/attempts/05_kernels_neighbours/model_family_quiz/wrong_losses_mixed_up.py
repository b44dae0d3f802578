"""Your hinge losses are logistic losses. The hinge loss is 1 - m, cut off at 0."""

_right = answers


def answers():
    return _right() | {
        "hinge_inside": math.log1p(math.exp(-0.4)),
        "hinge_outside": math.log1p(math.exp(-1.5)),
    }
