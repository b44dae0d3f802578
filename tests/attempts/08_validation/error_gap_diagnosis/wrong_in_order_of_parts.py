"""Your gaps come in the order of the parts. The largest comes first: it is what to work on."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    names = ["avoidable_bias", "variance", "data_mismatch", "dev_overfit"]
    errors = [human, train, train_dev, dev, test]
    if train_dev is None:
        names[1:3] = ["variance_or_mismatch"]
        del errors[2]
    if any(not 0 <= error <= 1 for error in errors):
        raise ValueError("share")
    return [(name, b - a) for name, a, b in zip(names, errors, errors[1:]) if b - a > tol]
