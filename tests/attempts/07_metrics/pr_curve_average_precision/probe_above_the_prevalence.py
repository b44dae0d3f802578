"""None: average precision put on a scale where a score that tells nothing has 0."""

_right = average_precision


def average_precision(y, score):
    share = float(np.mean(y))
    return (_right(y, score) - share) / (1 - share) if share < 1 else 1.0
