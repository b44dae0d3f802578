"""You ask whether the training error is above the target by more than tol. Whatever it is above the target
by, more rows cannot take off; tol is about the fall of the validation error."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    lowered = [error - tol for error in train_err]
    return _right(sizes, lowered, val_err, target, tol)
