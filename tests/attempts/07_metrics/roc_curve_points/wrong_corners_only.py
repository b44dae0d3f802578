"""You leave out points in the middle of straight pieces. The drawing is the same, but a threshold that
somebody may want to use is gone; every distinct score is asked for."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    keep = np.ones(fpr.size, dtype=bool)
    bend = np.diff(fpr)[1:] * np.diff(tpr)[:-1] - np.diff(fpr)[:-1] * np.diff(tpr)[1:]
    keep[1:-1] = np.abs(bend) > 1e-12
    return fpr[keep], tpr[keep], thresholds[keep]
