"""Your second number divides by the rows predicted negative; that is the negative predictive value.
Specificity divides by the rows that are negative."""

_right = sensitivity_specificity


def sensitivity_specificity(y, score, threshold):
    sensitivity, _ = _right(y, score, threshold)
    negative = (score < threshold).sum()
    cleared = ((score < threshold) & ~_require_valid(y, score)).sum()
    return sensitivity, float(cleared / negative) if negative else 0.0
