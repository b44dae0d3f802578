"""You count every support vector machine as a model with a fixed number of parameters. With this kernel it
keeps training rows, and more data means more of them."""

_right = answers


def answers():
    return _right() | {"rbf_svm": "parametric"}
