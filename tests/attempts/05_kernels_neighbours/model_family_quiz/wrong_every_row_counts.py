"""You let every row hold the fit of a support vector machine. Beyond margin 1 the hinge loss and its slope
are 0, so such a row can go without any change."""

_right = answers


def answers():
    return _right() | {"far_row": "neither"}
