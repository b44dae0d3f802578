"""You ask whether the size of a gap is above tol, and so list falls, with their minus. A lower error is no
problem."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    names = ["avoidable_bias", "variance", "data_mismatch", "dev_overfit"]
    errors = [human, train, train_dev, dev, test]
    if train_dev is None:
        names[1:3] = ["variance_or_mismatch"]
        del errors[2]
    if any(not 0 <= error <= 1 for error in errors):
        raise ValueError("share")
    gaps = [(name, b - a) for name, a, b in zip(names, errors, errors[1:])]
    return sorted((gap for gap in gaps if abs(gap[1]) > tol), key=lambda gap: -gap[1])
