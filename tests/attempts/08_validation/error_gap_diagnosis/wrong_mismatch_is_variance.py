"""You take the whole rise from train to dev for variance, although part of it, or all, is between rows of
two sources: measure variance up to train_dev only."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    found = _right(human, train, dev, test, train_dev, tol)
    if train_dev is None:
        return found
    found = [pair for pair in found if pair[0] != "variance"]
    if dev - train > tol:
        found.append(("variance", dev - train))
    return sorted(found, key=lambda pair: -pair[1])
