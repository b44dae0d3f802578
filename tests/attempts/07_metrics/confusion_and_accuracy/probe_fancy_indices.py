"""Like wrong_repeated_pairs_lost: the indices by comparison with all labels."""


def confusion_matrix(y_true, y_pred, labels=None):
    if len(y_true) != len(y_pred):
        raise ValueError("length")
    names = np.unique(np.concatenate([y_true, y_pred])) if labels is None else np.asarray(labels)
    rows, columns = ((y[:, None] == names).argmax(axis=1) for y in (y_true, y_pred))
    if not (np.isin(y_true, names).all() and np.isin(y_pred, names).all()):
        raise ValueError("label")
    counts = np.zeros((names.size, names.size), dtype=int)
    counts[rows, columns] = counts[rows, columns] + 1
    return counts
