"""Your horizontal axis divides the false alarms by the rows predicted positive; that is 1 - precision. The
false-positive rate is a share of the negative rows."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    positives = np.sum(np.asarray(y) == 1)
    alarms, hits = fpr * (len(y) - positives), tpr * positives
    return alarms / np.maximum(alarms + hits, 1), tpr, thresholds
