"""You take the k nearest rows with the row itself, and then take it away: k - 1 others are left. Take k
others."""


def loo_error_curve(X, y, ks):
    if not all(1 <= k <= len(X) - 1 for k in ks):
        raise ValueError("k")
    distances = squared_distances(X, X)
    np.fill_diagonal(distances, np.inf)
    return np.array([np.mean(_winners(_votes(distances, y, k - 1), y) != y) for k in ks])
