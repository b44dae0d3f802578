"""You measure overfitting to the dev rows from train. Rows of dev have shown all the other gaps already;
what settings chosen by them have cost is the rise from dev to test."""

_right = diagnose


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    found = [pair for pair in _right(human, train, dev, test, train_dev, tol) if pair[0] != "dev_overfit"]
    if test - train > tol:
        found.append(("dev_overfit", test - train))
    return sorted(found, key=lambda pair: -pair[1])
