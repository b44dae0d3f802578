"""Like wrong_nought_is_missing: a branch on the truth of a number."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    for error in (human, train, dev, test, train_dev or 0.0):
        if not 0 <= error <= 1:
            raise ValueError("share")
    found = [("avoidable_bias", train - human)]
    if train_dev:
        found += [("variance", train_dev - train), ("data_mismatch", dev - train_dev)]
    else:
        found += [("variance_or_mismatch", dev - train)]
    found += [("dev_overfit", test - dev)]
    return sorted([pair for pair in found if pair[1] > tol], key=lambda pair: pair[1], reverse=True)
