"""All numbers of neighbours at once, by running sums of votes and of targets along the ranking."""


def _running(X, y, Q, infinite_diagonal):
    D = squared_distances(Q, X)
    if infinite_diagonal:
        D = np.where(np.eye(len(X)) > 0, np.inf, D)
    order = np.argsort(D, axis=1, kind="stable")
    return np.cumsum(y[order], axis=1)


def _errors(X, y, with_itself):
    labels = np.unique(y)
    votes = np.stack([_running(X, (y == c).astype(int), X, not with_itself) for c in labels], axis=-1)
    return np.mean(labels[votes.argmax(axis=-1)] != y[:, None], axis=0)


def training_error(X, y, k):
    if not 0 < k <= len(X):
        raise ValueError("k")
    return _errors(X, y, True)[k - 1]


def loo_error_curve(X, y, ks):
    ks = np.array(ks)
    if np.any(ks < 1) or np.any(ks > len(X) - 1):
        raise ValueError("ks")
    return _errors(X, y, False)[ks - 1]


def bias_and_variance(fit_sets, Q, truth, k):
    if k < 1 or k > min(len(X) for X, _ in fit_sets):
        raise ValueError("k")
    P = np.stack([_running(X, y, Q, False)[:, k - 1] / k for X, y in fit_sets], axis=1)
    bias2 = np.square(P.mean(axis=1) - truth).mean()
    total = np.square(P - truth[:, None]).mean()
    return bias2, max(total - bias2, 0.0)
