"""Sorts each class apart and looks up how many of its scores reach each distinct score."""


def _split(y, score):
    if y.shape != score.shape or not np.all(np.abs(score) < np.inf):
        raise ValueError("bad input")
    one, zero = np.sort(score[y == 1]), np.sort(score[y == 0])
    if min(one.size, zero.size) == 0:
        raise ValueError("one class is empty")
    return one, zero


def _reached(values, thresholds):
    return 1 - np.searchsorted(values, thresholds, side="left") / values.size


def sensitivity_specificity(y, score, threshold):
    one, zero = _split(y, score)
    return _reached(one, threshold), np.searchsorted(zero, threshold) / zero.size


def roc_curve(y, score):
    one, zero = _split(y, score)
    thresholds = np.r_[np.inf, np.unique(score)[::-1]]
    return [_reached(zero, thresholds), _reached(one, thresholds), thresholds]
