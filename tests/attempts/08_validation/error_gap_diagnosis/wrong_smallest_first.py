"""Your gaps come with the smallest first. The largest is what to work on."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    return _right(human, train, dev, test, train_dev, tol)[::-1]
