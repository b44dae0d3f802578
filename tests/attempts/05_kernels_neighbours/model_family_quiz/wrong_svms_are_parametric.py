"""You call every support vector machine parametric. The linear one is; with a Gaussian kernel the model is
a sum over support vectors, and grows with the data."""

_right = answers


def answers():
    return _right() | {"rbf_svm": "parametric"}
