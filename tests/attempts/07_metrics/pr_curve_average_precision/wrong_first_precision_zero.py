"""Your curve starts with precision 0. Where nothing is marked precision is 0 / 0, and the convention asked
for puts 1 there."""

_right = pr_curve


def pr_curve(y, score):
    precision, recall, thresholds = _right(y, score)
    precision[0] = 0.0
    return precision, recall, thresholds
