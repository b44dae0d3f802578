"""You check the errors that everybody has, and not train_dev. It may be in per cent as well: refuse it."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    if any(not 0 <= error <= 1 for error in (human, train, dev, test)):
        raise ValueError("share")
    names = ["avoidable_bias", "variance", "data_mismatch", "dev_overfit"]
    errors = [human, train, train_dev, dev, test]
    if train_dev is None:
        names[1:3] = ["variance_or_mismatch"]
        del errors[2]
    gaps = [(name, b - a) for name, a, b in zip(names, errors, errors[1:]) if b - a > tol]
    return sorted(gaps, key=lambda gap: -gap[1])
