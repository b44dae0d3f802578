"""You call the rise from train to dev variance although no train_dev is given. It may as well be a mismatch
between the sources: say that it is one of the two."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    found = _right(human, train, dev, test, train_dev, tol)
    return [("variance" if name == "variance_or_mismatch" else name, gap) for name, gap in found]
