"""Your training error leaves each row out. In training a row is among its own neighbours: with k = 1 the
error of rows that are all different is 0."""


def training_error(X, y, k):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    if k == len(X):
        return float(np.mean(_winners(_votes(squared_distances(X, X), y, k), y) != y))
    return float(loo_error_curve(X, y, [k])[0])
