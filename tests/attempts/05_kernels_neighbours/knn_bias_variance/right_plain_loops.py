"""Sorted lists of pairs, one row after the other."""


def _ranked(X, q, without=None):
    pairs = []
    for i in range(len(X)):
        if i != without:
            pairs.append((float(((X[i] - q) ** 2).sum()), i))
    return [i for _, i in sorted(pairs)]


def _vote(labels):
    labels = list(labels)
    return max(sorted(set(labels)), key=labels.count)


def training_error(X, y, k):
    if k < 1 or k > len(y):
        raise ValueError(k)
    labels, wrong = y.tolist(), 0
    for q, label in zip(X, labels):
        wrong += _vote(labels[i] for i in _ranked(X, q)[:k]) != label
    return wrong / len(labels)


def loo_error_curve(X, y, ks):
    if min(ks) < 1 or max(ks) >= len(y):
        raise ValueError(ks)
    labels = y.tolist()
    ranked = [_ranked(X, X[i], without=i) for i in range(len(y))]
    curve = []
    for k in ks:
        right = [_vote(labels[j] for j in near[:k]) == label for near, label in zip(ranked, labels)]
        curve.append(1 - sum(right) / len(right))
    return np.array(curve)


def bias_and_variance(fit_sets, Q, truth, k):
    for X, y in fit_sets:
        if not 0 < k <= len(y):
            raise ValueError(k)
    bias = variance = 0.0
    for q, true in zip(Q, truth.tolist()):
        found = []
        for X, y in fit_sets:
            found.append(sum(y[i] for i in _ranked(X, q)[:k]) / k)
        mean = sum(found) / len(found)
        bias += (mean - true) ** 2 / len(Q)
        variance += sum((f - mean) ** 2 for f in found) / len(found) / len(Q)
    return bias, variance
