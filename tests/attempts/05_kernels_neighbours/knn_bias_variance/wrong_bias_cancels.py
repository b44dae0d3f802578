"""You average the bias over the queries and square afterwards, so that being too high here and too low
there cancels. Square at each query first."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean(P.mean(axis=0) - truth) ** 2), float(np.mean(P.var(axis=0)))
