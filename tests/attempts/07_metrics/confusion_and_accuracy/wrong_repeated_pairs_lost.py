"""Your counts are never above 1, however often a pair of classes occurs. Adding to an array at a list of
indices, for instance, adds once at each place, however often it occurs in the list."""


def confusion_matrix(y_true, y_pred, labels=None):
    _same_length(y_true, y_pred)
    names = np.union1d(y_true, y_pred).tolist() if labels is None else list(labels)
    counts = np.zeros((len(names), len(names)), dtype=int)
    counts[[names.index(a) for a in y_true.tolist()], [names.index(b) for b in y_pred.tolist()]] += 1
    return counts
