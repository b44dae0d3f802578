"""By numpy: differences, a mask, a search in the sizes."""

import numpy as np


def diagnose(human, train, dev, test, train_dev=None, tol=0.01):
    names = ["avoidable_bias", "variance", "data_mismatch", "dev_overfit"]
    errors = [human, train, train_dev, dev, test]
    if train_dev is None:
        names[1:3] = ["variance_or_mismatch"]
        del errors[2]
    errors = np.array(errors)
    if (np.clip(errors, 0, 1) != errors).any():
        raise ValueError("share")
    gaps = np.diff(errors)
    order = np.argsort(-gaps)
    return [[names[i], gaps[i]] for i in order if gaps[i] > tol]


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    if not np.shape(sizes) == np.shape(train_err) == np.shape(val_err):
        raise ValueError("length")
    half = np.searchsorted(sizes, sizes[-1] / 2, side="right") - 1
    if val_err[-1] <= target:
        return "reached"
    if train_err[-1] > target:
        return "model"
    return ("regularise", "data")[int(val_err[half] - val_err[-1] > tol)]
