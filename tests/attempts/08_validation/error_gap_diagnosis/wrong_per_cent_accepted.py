"""You do not look whether the errors are shares. One that was given in per cent makes every gap to it
enormous: refuse it."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    names = ["avoidable_bias", "variance", "data_mismatch", "dev_overfit"]
    errors = [human, train, train_dev, dev, test]
    if train_dev is None:
        names[1:3] = ["variance_or_mismatch"]
        del errors[2]
    gaps = [(name, b - a) for name, a, b in zip(names, errors, errors[1:]) if b - a > tol]
    return sorted(gaps, key=lambda gap: -gap[1])
