"""You ask for rows wherever there is a gap between the two errors. If the validation error no longer falls,
more of these rows do not close it."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    return "data" if answer == "regularise" and val_err[-1] - train_err[-1] > tol else answer
