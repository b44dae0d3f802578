"""You blame the model as soon as the two errors are close to each other. That is where more rows end;
whether it is too high depends on the target."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    return "model" if answer != "reached" and val_err[-1] - train_err[-1] < tol else answer
