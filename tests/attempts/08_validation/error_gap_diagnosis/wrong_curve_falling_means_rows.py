"""You let the fall of the validation error decide before you look at the training error. Where that is above
the target the two meet above it, however many rows there are."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    return _right(sizes, [target] * len(sizes), val_err, target, tol) if answer == "model" else answer
