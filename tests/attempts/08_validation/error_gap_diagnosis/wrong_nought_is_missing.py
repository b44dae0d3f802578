"""You take a train_dev error of 0 for a missing one, as 0 counts as false. Ask whether it is None."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    return _right(human, train, dev, test, train_dev or None, tol)
