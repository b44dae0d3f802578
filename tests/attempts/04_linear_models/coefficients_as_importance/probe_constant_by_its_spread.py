"""None: takes a column for constant if its standard deviation is exactly 0, and finds 1e-16 elsewhere."""


def standardised_coefs(X, y):
    if np.all(y == y[0]):
        raise ValueError("y")
    live = X.std(axis=0) != 0
    Z = (X[:, live] - X[:, live].mean(axis=0)) / X[:, live].std(axis=0)
    out = np.zeros(X.shape[1])
    out[live] = np.linalg.lstsq(Z, (y - y.mean()) / y.std(), rcond=None)[0]
    return out
