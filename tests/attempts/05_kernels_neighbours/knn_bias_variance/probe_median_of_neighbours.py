"""None: the median target of the neighbours instead of the mean."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([np.median(y[_nearest(squared_distances(Q, X), k)], axis=1) for X, y in fit_sets])
    return float(np.mean((P.mean(axis=0) - truth) ** 2)), float(np.mean(P.var(axis=0)))
