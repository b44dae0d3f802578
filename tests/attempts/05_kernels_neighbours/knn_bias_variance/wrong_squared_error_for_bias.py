"""Your squared bias is the mean squared error, which holds the variance too. Average the predictions over
the training sets first, and square the distance of that mean from the truth."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.array([y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets])
    return float(np.mean((P - truth) ** 2)), float(np.mean(P.var(axis=0)))
