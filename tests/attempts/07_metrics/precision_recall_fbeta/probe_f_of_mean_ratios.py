"""Like wrong_f_of_averages: loops over the classes, collects precision and recall only."""


def average_scores(y_true, y_pred, average, beta=1.0):
    if average not in ("macro", "micro", "weighted"):
        raise ValueError("unknown average")
    if beta <= 0:
        raise ValueError("beta must be positive")
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    if average == "micro":
        accuracy = float(np.mean(y_true == y_pred))
        return accuracy, accuracy, accuracy
    p = r = total = 0.0
    for label in set(y_true.tolist()) | set(y_pred.tolist()):
        weight = 1.0 if average == "macro" else float(np.sum(y_true == label))
        a, b = precision_recall(y_true, y_pred, positive=label, zero_division=0.0)
        p, r, total = p + weight * a, r + weight * b, total + weight
    p, r = p / total, r / total
    return p, r, (1 + beta**2) * p * r / (beta**2 * p + r) if p + r > 0 else 0.0
