"""Like wrong_curve_last_step: written from the start."""


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    if len(sizes) != len(train_err) or len(sizes) != len(val_err):
        raise ValueError("length")
    if val_err[-1] <= target:
        return "reached"
    if train_err[-1] > target:
        return "model"
    *_, before, last = val_err
    return "data" if before - last > tol else "regularise"
