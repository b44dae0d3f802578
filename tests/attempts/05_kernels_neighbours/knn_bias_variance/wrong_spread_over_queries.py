"""Your variance is that of the predictions over the queries: it says how much the function goes up and
down. The variance of a model is over training sets, at one query; only then average over the queries."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean((P.mean(axis=0) - truth) ** 2)), float(np.mean(P.var(axis=1)))
