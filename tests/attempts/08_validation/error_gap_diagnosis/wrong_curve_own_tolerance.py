"""You measure the fall of the curve with a threshold of your own. It is an argument."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    return _right(sizes, train_err, val_err, target)
