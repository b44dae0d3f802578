"""Your bias is the training error itself. What can be avoided is only what lies above the error of people:
if they are no better, there is nothing to gain here."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    return _right(0.0 * human if 0 <= human <= 1 else human, train, dev, test, train_dev, tol)
