"""You take a validation error within tol of the target for reached. The target is the error that is wanted;
tol is about the fall of the validation error."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    return "reached" if val_err[-1] <= target + tol else answer
