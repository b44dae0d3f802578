"""You start at the smallest size that is at least half of the last one, so that less than a doubling lies
between. Take the largest that is at most half."""


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    if not len(sizes) == len(train_err) == len(val_err):
        raise ValueError("lengths")
    if val_err[-1] <= target:
        return "reached"
    if train_err[-1] > target:
        return "model"
    half = min(i for i, size in enumerate(sizes) if 2 * size >= sizes[-1])
    return "data" if val_err[half] - val_err[-1] > tol else "regularise"
