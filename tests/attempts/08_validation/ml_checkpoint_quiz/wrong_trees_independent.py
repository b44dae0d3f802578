"""Your average of trees has the variance of independent ones. The trees see much the same data; what their
correlation contributes stays, however many there are."""

_right = answers


def answers():
    return _right() | {"variance_of_forest": 0.4}
