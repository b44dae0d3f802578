"""You count the centres. Each centre is a point, and has one number for each feature."""

_right = answers


def answers():
    return _right() | {"kmeans_numbers": 5}
