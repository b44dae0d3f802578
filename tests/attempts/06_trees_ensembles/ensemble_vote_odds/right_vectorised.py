"""Array expressions: log factorials, Bayes' rule in logarithms, and the order of the folds undone at the
end."""


def majority_accuracy(n, p, rho=0.0):
    if n < 1:
        raise ValueError(n)
    for x in (p, rho):
        if x < 0 or x > 1:
            raise ValueError(x)
    k = np.arange(n + 1)
    ways = np.array([math.comb(n, i) for i in range(n + 1)], dtype=float)
    mass = ways * np.power(float(p), k) * np.power(1.0 - p, n - k)
    together = mass @ np.heaviside(2 * k - n, 0.5)
    return p * rho + together * (1 - rho)


def weighted_vote(votes, accuracies):
    if np.min(accuracies) <= 0 or np.max(accuracies) >= 1:
        raise ValueError("accuracies")
    p = accuracies[:, None]
    one = np.log(np.where(votes == 1, p, 1 - p)).sum(axis=0)
    zero = np.log(np.where(votes == 1, 1 - p, p)).sum(axis=0)
    return np.exp(one - np.logaddexp(one, zero))


def out_of_fold(fit_predict, X, y, folds):
    if np.ptp(folds) == 0:
        raise ValueError("folds")
    parts = [np.flatnonzero(folds == f) for f in np.unique(folds)[::-1]]
    found = []
    for rows in parts:
        rest = np.setdiff1d(np.arange(len(y)), rows)
        found.append(np.asarray(fit_predict(X[rest], y[rest], X[rows]), dtype=float))
    return np.concatenate(found)[np.argsort(np.concatenate(parts))]
