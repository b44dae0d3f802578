"""Your bias is not squared: it is the mean distance of the mean prediction from the truth. Only squares add
up with the variance to the mean squared error."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean(np.abs(P.mean(axis=0) - truth))), float(np.mean(P.var(axis=0)))
