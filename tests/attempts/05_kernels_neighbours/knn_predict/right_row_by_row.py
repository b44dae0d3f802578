"""Plain differences, one row of A at a time; sorted pairs of distance and place; Counter for the votes."""

from collections import Counter


def pairwise_sq_dists(A, B):
    A, B = A.astype(float), B.astype(float)
    out = np.zeros((len(A), len(B)))
    for i, a in enumerate(A):
        out[i] = ((B - a) ** 2).sum(axis=1)
    return out


def _k_nearest(X, Q, k):
    if k < 1 or k > len(X):
        raise ValueError("k out of range")
    for row in pairwise_sq_dists(Q, X).tolist():
        pairs = sorted((distance, place) for place, distance in enumerate(row))
        yield [place for _, place in pairs[:k]]


def knn_classify(X, y, Q, k):
    answers = []
    for places in _k_nearest(X, Q, k):
        votes = Counter(y[places].tolist())
        answers.append(min(votes, key=lambda label: (-votes[label], label)))
    return np.array(answers, dtype=y.dtype)


def knn_regress(X, y, Q, k):
    return np.array([np.mean(y[places]) for places in _k_nearest(X, Q, k)])
