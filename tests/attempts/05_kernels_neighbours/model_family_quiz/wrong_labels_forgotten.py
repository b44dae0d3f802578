"""You count the features of the training rows and not their labels, with which the neighbours vote."""

_right = answers


def answers():
    return _right() | {"knn_numbers": 1000 * 20}
