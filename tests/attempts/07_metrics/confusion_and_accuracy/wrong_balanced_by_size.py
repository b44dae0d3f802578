"""Your mean over the classes is weighted by their sizes, which gives the plain accuracy again. Each class
counts once."""


def balanced_accuracy(y_true, y_pred):
    _same_length(y_true, y_pred)
    return float(np.mean(y_true == y_pred))
