"""You do not blame the model while there is a gap between the two errors. The training error alone is above
the target, and more rows will not lower it."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    if answer == "model" and val_err[-1] - train_err[-1] > 2 * tol:
        return _right(sizes, [target] * len(sizes), val_err, target, tol)
    return answer
