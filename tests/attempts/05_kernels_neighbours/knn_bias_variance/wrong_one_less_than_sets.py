"""Your variance divides by one less than the number of sets. The stub divides by their number; then squared
bias and variance add up to the mean squared error."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean((P.mean(axis=0) - truth) ** 2)), float(np.mean(P.var(axis=0, ddof=1)))
