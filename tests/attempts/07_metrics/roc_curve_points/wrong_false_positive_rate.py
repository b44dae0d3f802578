"""Your second number is the false-positive rate, the share of negatives that pass. Specificity is the share
that does not."""

_right = sensitivity_specificity


def sensitivity_specificity(y, score, threshold):
    sensitivity, specificity = _right(y, score, threshold)
    return sensitivity, 1 - specificity
