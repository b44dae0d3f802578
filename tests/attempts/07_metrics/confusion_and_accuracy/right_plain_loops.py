"""Dictionaries and loops, no numpy but for the answer."""


def confusion_matrix(y_true, y_pred, labels=None):
    pairs = list(zip(y_true.tolist(), y_pred.tolist(), strict=True))
    if labels is None:
        labels = sorted({label for pair in pairs for label in pair})
    table = [[0] * len(labels) for _ in labels]
    for a, b in pairs:
        table[labels.index(a)][labels.index(b)] += 1
    return np.array(table)


def accuracy_and_baseline(y_true, y_pred):
    hits, seen = 0, {}
    for a, b in zip(y_true.tolist(), y_pred.tolist(), strict=True):
        hits += a == b
        seen[a] = seen.get(a, 0) + 1
    return hits / len(y_true), max(seen.values()) / len(y_true)


def balanced_accuracy(y_true, y_pred):
    hits, seen = {}, {}
    for a, b in zip(y_true.tolist(), y_pred.tolist(), strict=True):
        seen[a] = seen.get(a, 0) + 1
        hits[a] = hits.get(a, 0) + (a == b)
    return sum(hits[a] / seen[a] for a in seen) / len(seen)
