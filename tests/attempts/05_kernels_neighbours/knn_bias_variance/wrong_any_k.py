"""You take a k that is below 1, or above the number of rows to choose from. A slice then silently takes
fewer rows, or none: refuse it with a ValueError, in all three functions."""


def training_error(X, y, k):
    return float(np.mean(_winners(_votes(squared_distances(X, X), y, k), y) != y))


def loo_error_curve(X, y, ks):
    distances = squared_distances(X, X)
    np.fill_diagonal(distances, np.inf)
    return np.array([np.mean(_winners(_votes(distances, y, k), y) != y) for k in ks])


def bias_and_variance(fit_sets, Q, truth, k):
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean((P.mean(axis=0) - truth) ** 2)), float(np.mean(P.var(axis=0)))
