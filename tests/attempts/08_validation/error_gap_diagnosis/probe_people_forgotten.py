"""Like wrong_bias_from_nothing: each gap computed apart, the first without people."""


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    known = [human, train, dev, test] + ([] if train_dev is None else [train_dev])
    if min(known) < 0 or max(known) > 1:
        raise ValueError("share")
    gaps = {"avoidable_bias": train, "dev_overfit": test - dev}
    if train_dev is None:
        gaps["variance_or_mismatch"] = dev - train
    else:
        gaps.update(variance=train_dev - train, data_mismatch=dev - train_dev)
    return sorted([(k, v) for k, v in gaps.items() if v > tol], key=lambda pair: pair[1], reverse=True)
