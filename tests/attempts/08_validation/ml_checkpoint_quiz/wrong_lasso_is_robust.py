"""You expect the absolute values of the lasso to guard against outliers in y. They are those of the
weights; the residuals are squared all the same."""

_right = answers


def answers():
    return _right() | {"robust_fit": "absolute penalty"}
