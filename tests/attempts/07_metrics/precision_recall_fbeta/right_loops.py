"""Plain loops over pairs of labels, and dictionaries for the classes."""


def _count(y_true, y_pred, positive):
    if len(y_true) != len(y_pred):
        raise ValueError("one prediction for each row is needed")
    count = {"tp": 0, "fp": 0, "fn": 0}
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if guess == positive:
            count["tp" if truth == positive else "fp"] += 1
        elif truth == positive:
            count["fn"] += 1
    return count


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    c = _count(y_true, y_pred, positive)
    precision = recall = zero_division
    if c["tp"] + c["fp"]:
        precision = c["tp"] / (c["tp"] + c["fp"])
    if c["tp"] + c["fn"]:
        recall = c["tp"] / (c["tp"] + c["fn"])
    return precision, recall


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if not beta > 0:
        raise ValueError("beta must be positive")
    c = _count(y_true, y_pred, positive)
    if not any(c.values()):
        return zero_division
    return (1 + beta**2) * c["tp"] / ((1 + beta**2) * c["tp"] + beta**2 * c["fn"] + c["fp"])


def average_scores(y_true, y_pred, average, beta=1.0):
    if average not in {"macro", "micro", "weighted"}:
        raise ValueError("unknown average")
    if beta <= 0:
        raise ValueError("beta must be positive")
    classes = sorted(set(y_true.tolist()) | set(y_pred.tolist()))
    if average == "micro":
        _count(y_true, y_pred, classes[0])
        accuracy = sum(a == b for a, b in zip(y_true.tolist(), y_pred.tolist())) / len(y_true)
        return accuracy, accuracy, accuracy
    sums, weights = [0.0, 0.0, 0.0], 0
    for label in classes:
        weight = 1 if average == "macro" else y_true.tolist().count(label)
        values = (
            *precision_recall(y_true, y_pred, label, 0.0),
            fbeta(y_true, y_pred, beta, label, 0.0),
        )
        sums = [s + weight * v for s, v in zip(sums, values)]
        weights += weight
    return [s / weights for s in sums]
