"""You do not use train_dev where it is given. It is what tells variance from mismatch."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    _right(human, train, dev, test, train_dev, tol)
    return _right(human, train, dev, test, None, tol)
