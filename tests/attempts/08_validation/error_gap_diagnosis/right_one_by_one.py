"""One condition after the other, and a sort in place."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    for error in (human, train, dev, test):
        if error < 0 or error > 1:
            raise ValueError("share")
    if train_dev is not None and (train_dev < 0 or train_dev > 1):
        raise ValueError("share")
    found = []
    if train - human > tol:
        found.append(("avoidable_bias", train - human))
    if train_dev is None:
        if dev - train > tol:
            found.append(("variance_or_mismatch", dev - train))
    else:
        if train_dev - train > tol:
            found.append(("variance", train_dev - train))
        if dev - train_dev > tol:
            found.append(("data_mismatch", dev - train_dev))
    if test - dev > tol:
        found.append(("dev_overfit", test - dev))
    found.sort(key=lambda pair: pair[1], reverse=True)
    return found


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    if len(set(map(len, (sizes, train_err, val_err)))) > 1:
        raise ValueError("length")
    if val_err[-1] <= target:
        return "reached"
    if train_err[-1] > target:
        return "model"
    i = len(sizes) - 1
    while sizes[i] > sizes[-1] / 2:
        i -= 1
    if val_err[i] > val_err[-1] + tol:
        return "data"
    return "regularise"
