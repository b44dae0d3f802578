"""You return the errors in ascending order of k. Keep the order in which the numbers of neighbours were
given."""

_curve = loo_error_curve


def loo_error_curve(X, y, ks):
    return _curve(X, y, sorted(ks))
