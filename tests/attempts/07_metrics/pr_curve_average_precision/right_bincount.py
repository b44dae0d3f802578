"""Counts both classes for each distinct score and adds up from the top; precision by way of the two rates."""


def _counts(y, score):
    if y.shape != score.shape or not np.all(np.abs(score) < np.inf):
        raise ValueError("bad input")
    levels, level = np.unique(score, return_inverse=True)
    ones = np.bincount(level, weights=y, minlength=levels.size)[::-1]
    rows = np.bincount(level, minlength=levels.size)[::-1]
    if not ones.any():
        raise ValueError("no positives")
    return levels[::-1], np.cumsum(ones), np.cumsum(rows)


def pr_curve(y, score):
    levels, hits, marked = _counts(y, score)
    return [np.r_[1.0, hits / marked], np.r_[0.0, hits / hits[-1]], np.r_[np.inf, levels]]


def average_precision(y, score):
    _, hits, marked = _counts(y, score)
    return np.sum(np.diff(hits, prepend=0) * hits / marked) / hits[-1]


def precision_at_prevalence(precision, prevalence, new_prevalence):
    if not (0 < prevalence < 1 and 0 < new_prevalence < 1):
        raise ValueError("prevalence")
    # Both rates up to the same factor, which the quotient does not see.
    tpr, fpr = precision / prevalence, (1 - precision) / (1 - prevalence)
    return new_prevalence * tpr / (new_prevalence * tpr + (1 - new_prevalence) * fpr)
