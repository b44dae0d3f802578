"""You expect the penalty of ridge to guard against outliers in y. It looks at weights, not at residuals,
which are squared as before."""

_right = answers


def answers():
    return _right() | {"robust_fit": "squared penalty"}
