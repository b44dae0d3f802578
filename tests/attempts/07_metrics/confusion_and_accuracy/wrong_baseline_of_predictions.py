"""Your baseline is the share of the class that is predicted most often. What a constant answer gets right
depends on the true labels."""

_right = accuracy_and_baseline


def accuracy_and_baseline(y_true, y_pred):
    return _right(y_true, y_pred)[0], _right(y_pred, y_true)[1]
