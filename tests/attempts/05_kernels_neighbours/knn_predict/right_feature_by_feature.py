"""Adds up one feature after the other; breaks ties with lexsort; votes with np.unique per row."""


def pairwise_sq_dists(A, B):
    total = np.zeros((A.shape[0], B.shape[0]))
    for a, b in zip(np.array(A, float).T, np.array(B, float).T):
        total += np.subtract.outer(a, b) ** 2
    return total


def _order(X, Q):
    distances = np.sqrt(pairwise_sq_dists(Q, X))
    places = np.broadcast_to(np.arange(len(X)), distances.shape)
    return np.lexsort((places, distances))


def knn_classify(X, y, Q, k):
    if not 0 < k <= len(y):
        raise ValueError(k)
    answers = np.empty(len(Q), dtype=y.dtype)
    for i, row in enumerate(_order(X, Q)):
        labels, counts = np.unique(y[row[:k]], return_counts=True)
        answers[i] = labels[np.argmax(counts)]
    return answers


def knn_regress(X, y, Q, k):
    if not 0 < k <= len(y):
        raise ValueError(k)
    return np.take(y, _order(X, Q)[:, :k]).sum(axis=1) / k
