"""One pass over each sorted feature in plain Python, with counts or moments that are moved from right to
left."""

import math


def _pure(counts, n, criterion):
    if criterion == "gini":
        return 1 - sum((c / n) ** 2 for c in counts.values())
    return -sum(c / n * math.log2(c / n) for c in counts.values() if c)


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in {"gini", "entropy", "mse"}:
        raise ValueError("unknown criterion")
    n, labels = len(y), y.tolist()
    if criterion == "mse":
        middle = sum(labels) / n
        labels = [label - middle for label in labels]
    best, best_gain = None, -1.0
    for j in range(X.shape[1]):
        rows = sorted(zip(X[:, j].tolist(), labels), key=lambda pair: pair[0])
        left = {label: 0 for _, label in rows} if criterion != "mse" else [0.0, 0.0]
        right = dict(left) if criterion != "mse" else [sum(t for _, t in rows), sum(t * t for _, t in rows)]
        if criterion != "mse":
            for _, label in rows:
                right[label] += 1
            whole = _pure(right, n, criterion)
        else:
            whole = right[1] / n - (right[0] / n) ** 2
        for i in range(n - 1):
            value, label = rows[i]
            k = i + 1
            if criterion == "mse":
                left[0] += label
                left[1] += label * label
                right[0] -= label
                right[1] -= label * label
            else:
                left[label] += 1
                right[label] -= 1
            if value == rows[k][0] or min(k, n - k) < min_leaf:
                continue
            if criterion == "mse":
                a = left[1] / k - (left[0] / k) ** 2
                b = right[1] / (n - k) - (right[0] / (n - k)) ** 2
            else:
                a, b = _pure(left, k, criterion), _pure(right, n - k, criterion)
            gain = whole - k / n * a - (n - k) / n * b
            if gain > best_gain:
                best, best_gain = (j, (value + rows[k][0]) / 2, gain), gain
    return best
