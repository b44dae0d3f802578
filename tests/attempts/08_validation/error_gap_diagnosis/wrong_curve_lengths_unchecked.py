"""You do not compare the lengths of the lists. If one is short, its last entry belongs to another size."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    n = max(map(len, (sizes, train_err, val_err)))
    sizes, train_err, val_err = ([*values, values[-1]][:n] for values in (sizes, train_err, val_err))
    return _right(sizes, train_err, val_err, target, tol)
