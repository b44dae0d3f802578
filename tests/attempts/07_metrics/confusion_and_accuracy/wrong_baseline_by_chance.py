"""Your baseline is that of guessing evenly among the classes. A constant answer does better wherever the
classes are not equally frequent."""

_right = accuracy_and_baseline


def accuracy_and_baseline(y_true, y_pred):
    return _right(y_true, y_pred)[0], 1.0 / len(np.unique(y_true))
