"""You list every gap above 0. The later error is nearly always a little higher; only gaps above tol are
worth attention."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    return _right(human, train, dev, test, train_dev, 1e-9)
