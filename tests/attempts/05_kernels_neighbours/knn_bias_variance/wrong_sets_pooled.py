"""You put all training sets together and fit once. The question is how far fits to different sets differ
from each other: one fit for each set."""


def bias_and_variance(fit_sets, Q, truth, k):
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k")
    X = np.concatenate([X for X, _ in fit_sets])
    y = np.concatenate([y for _, y in fit_sets])
    near = y[_nearest(squared_distances(Q, X), k)]
    return float(np.mean((near.mean(axis=1) - truth) ** 2)), float(np.mean(near.var(axis=1)))
