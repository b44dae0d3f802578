"""You let a row far on the right side go unnoticed by the logistic loss. Its slope there is small but not
0: without the row another fit is the best. The hinge loss is flat beyond margin 1."""

_right = answers


def answers():
    return _right() | {"far_row": "both"}
