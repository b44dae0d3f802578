"""You do not compare the lengths of the two columns of labels: surplus rows are dropped in silence, or one
row is compared with all."""


def _same_length(y_true, y_pred):
    pass


def confusion_matrix(y_true, y_pred, labels=None):
    names = np.union1d(y_true, y_pred).tolist() if labels is None else labels
    counts = np.zeros((len(names), len(names)), dtype=int)
    for a, b in zip(y_true.tolist(), y_pred.tolist()):
        if a not in names or b not in names:
            raise ValueError("label")
        counts[names.index(a), names.index(b)] += 1
    return counts


def accuracy_and_baseline(y_true, y_pred):
    hits = sum(a == b for a, b in zip(y_true.tolist(), y_pred.tolist()))
    return hits / len(y_true), float(np.unique(y_true, return_counts=True)[1].max() / len(y_true))


def balanced_accuracy(y_true, y_pred):
    shares = []
    for label in np.unique(y_true).tolist():
        told = [a == b for a, b in zip(y_true.tolist(), y_pred.tolist()) if a == label]
        shares.append(sum(told) / max(1, len(told)))
    return sum(shares) / len(shares)
