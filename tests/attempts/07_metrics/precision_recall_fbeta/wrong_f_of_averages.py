"""You compute F-beta from the averaged precision and recall. Asked for is the average of the F-betas of the
classes, and the two differ."""

_right = average_scores


def average_scores(y_true, y_pred, average, beta=1.0):
    precision, recall, _ = _right(y_true, y_pred, average, beta)
    if precision == recall == 0:
        return precision, recall, 0.0
    f = (1 + beta**2) * precision * recall / (beta**2 * precision + recall)
    return precision, recall, f
