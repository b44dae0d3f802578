"""Your beta works the wrong way round: a large beta should lean towards recall. The weight beta ** 2 belongs
to the missed positives, FN, not to the false alarms, FP."""


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if beta <= 0:
        raise ValueError("beta must be positive")
    tp, fp, fn = _counts(y_true, y_pred, positive)
    hits = (1 + beta**2) * tp
    return _ratio(hits, hits + fn + beta**2 * fp, zero_division)
