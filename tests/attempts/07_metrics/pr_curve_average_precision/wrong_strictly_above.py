"""You mark the rows above each threshold and leave out those at it. So every point stands one threshold too
late, and the curve never comes to mark all rows."""

_right = pr_curve


def pr_curve(y, score):
    precision, recall, thresholds = _right(y, score)
    return np.append(1.0, precision[:-1]), np.append(0.0, recall[:-1]), thresholds
