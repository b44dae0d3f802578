"""Your second number is the mean standard deviation. Take the variance, its square, before averaging."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean((P.mean(axis=0) - truth) ** 2)), float(np.mean(P.std(axis=0)))
