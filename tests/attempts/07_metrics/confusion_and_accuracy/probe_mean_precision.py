"""Like wrong_balanced_over_predicted: from the columns of the matrix."""


def balanced_accuracy(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred)
    marked = counts.sum(axis=0)
    return float(np.mean(np.diag(counts)[marked > 0] / marked[marked > 0]))
