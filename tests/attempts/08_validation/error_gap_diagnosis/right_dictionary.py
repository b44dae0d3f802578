"""Gaps in a dictionary, filtered and sorted by size."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    if any(not 0 <= error <= 1 for error in (human, train, dev, test, train_dev or 0)):
        raise ValueError("share")
    if train_dev is None:
        gaps = {"variance_or_mismatch": dev - train}
    else:
        gaps = {"variance": train_dev - train, "data_mismatch": dev - train_dev}
    gaps |= {"avoidable_bias": train - human, "dev_overfit": test - dev}
    return sorted(((name, gap) for name, gap in gaps.items() if gap > tol), key=lambda pair: pair[1])[::-1]
