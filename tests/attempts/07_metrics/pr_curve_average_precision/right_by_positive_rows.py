"""Looks thresholds up among sorted scores; the average is a mean over positive rows; odds turned round."""


def _sorted(y, score):
    if len(y) != len(score) or np.isnan(score).any() or np.isinf(score).any():
        raise ValueError("bad input")
    own = np.sort(score[y.astype(bool)])
    if len(own) == 0:
        raise ValueError("no positives")
    return own, np.sort(score)


def _reached(values, thresholds):
    return len(values) - np.searchsorted(values, thresholds, side="left")


def pr_curve(y, score):
    own, every = _sorted(y, score)
    levels = np.unique(score)[::-1]
    hits = _reached(own, levels)
    precision = np.concatenate([[1], hits / _reached(every, levels)])
    recall = np.concatenate([[0], hits / len(own)])
    return precision, recall, np.concatenate([[np.inf], levels])


def average_precision(y, score):
    own, every = _sorted(y, score)
    return np.mean(_reached(own, own) / _reached(every, own))


def precision_at_prevalence(precision, prevalence, new_prevalence):
    if min(prevalence, new_prevalence) <= 0 or max(prevalence, new_prevalence) >= 1:
        raise ValueError("prevalence")
    change = (1 / new_prevalence - 1) / (1 / prevalence - 1)
    answer = np.zeros_like(precision)
    some = precision > 0
    answer[some] = 1 / (1 + change * (1 / precision[some] - 1))
    return answer
