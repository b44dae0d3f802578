"""You return the number of wrong answers. The share is asked for: divide by the number of rows."""

_training, _curve = training_error, loo_error_curve


def training_error(X, y, k):
    return _training(X, y, k) * len(y)


def loo_error_curve(X, y, ks):
    return _curve(X, y, ks) * len(y)
