"""Pairs numbered and counted by bincount; both accuracies from the matrix."""


def confusion_matrix(y_true, y_pred, labels=None):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    names = np.unique(np.concatenate([y_true, y_pred])) if labels is None else np.array(labels)
    order = np.argsort(names)
    if not (np.isin(y_true, names).all() and np.isin(y_pred, names).all()):
        raise ValueError("unknown label")
    rows = order[np.searchsorted(names[order], y_true)]
    columns = order[np.searchsorted(names[order], y_pred)]
    k = len(names)
    return np.bincount(rows * k + columns, minlength=k * k).reshape(k, k)


def accuracy_and_baseline(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred)
    return [np.trace(counts) / counts.sum(), counts.sum(axis=1).max() / counts.sum()]


def balanced_accuracy(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred)
    support = counts.sum(axis=1)
    there = support > 0
    return np.mean(np.diag(counts)[there] / support[there])
