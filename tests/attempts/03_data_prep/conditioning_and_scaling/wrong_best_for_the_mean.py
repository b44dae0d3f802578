"""Your step size is one over the mean curvature. The slowest direction decides, and that is the steepest or
the flattest."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    return condition, float(1 / np.mean(_curvatures(X)))
