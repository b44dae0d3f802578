"""Your threshold is always the default one. It is an argument."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    return _right(human, train, dev, test, train_dev)
