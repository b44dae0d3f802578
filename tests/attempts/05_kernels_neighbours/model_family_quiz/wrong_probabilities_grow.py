"""You call logistic regression nonparametric. Its probabilities are a fixed function of one weight for each
feature, and an offset."""

_right = answers


def answers():
    return _right() | {"logistic_regression": "nonparametric"}
