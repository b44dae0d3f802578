"""Like wrong_counts_itself: the row at the head of its own list."""


def loo_error_curve(X, y, ks):
    if min(ks) < 1 or max(ks) > len(X) - 1:
        raise ValueError("k")
    D = squared_distances(X, X)
    return np.array([(_winners(_votes(D, y, k), y) != y).sum() / len(y) for k in ks])
