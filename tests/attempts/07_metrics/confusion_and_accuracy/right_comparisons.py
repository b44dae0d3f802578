"""All comparisons at once, by broadcasting."""


def confusion_matrix(y_true, y_pred, labels=None):
    if len(y_true) != len(y_pred):
        raise ValueError("length")
    names = np.array(sorted({*y_true.tolist(), *y_pred.tolist()}) if labels is None else labels)
    is_true, is_predicted = y_true == names[:, None], y_pred == names[:, None]
    if not (is_true.any(axis=0) & is_predicted.any(axis=0)).all():
        raise ValueError("label")
    return is_true.astype(int) @ is_predicted.T.astype(int)


def balanced_accuracy(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("length")
    _, which, sizes = np.unique(y_true, return_inverse=True, return_counts=True)
    return ((y_true == y_pred) / sizes[which]).sum() / len(sizes)
