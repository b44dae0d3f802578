"""Counts both classes for each distinct score, and adds the counts up from the top."""


def sensitivity_specificity(y, score, threshold):
    roc_curve(y, score)
    positive = y.astype(bool)
    return np.count_nonzero(score[positive] >= threshold) / np.count_nonzero(positive), np.mean(
        score[~positive] < threshold
    )


def roc_curve(y, score):
    if y.size != score.size or np.isnan(score).any() or np.isinf(score).any():
        raise ValueError("bad input")
    levels, level = np.unique(score, return_inverse=True)
    ones = np.bincount(level, weights=y, minlength=levels.size)
    zeros = np.bincount(level, minlength=levels.size) - ones
    if ones.sum() == 0 or zeros.sum() == 0:
        raise ValueError("one class only")
    tpr, fpr = (np.concatenate([[0.0], np.cumsum(x[::-1])]) / x.sum() for x in (ones, zeros))
    return fpr, tpr, np.concatenate([[np.inf], levels[::-1]])
