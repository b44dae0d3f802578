"""You take a column, or the targets, for constant if the standard deviation is below some small number. In
another unit the same data may be as small as that: compare the values themselves."""


def standardised_coefs(X, y):
    if y.std() < 1e-8:
        raise ValueError("y")
    coefs = np.zeros(X.shape[1])
    varies = X.std(axis=0) > 1e-8
    Z, t = X[:, varies] - X[:, varies].mean(axis=0), y - y.mean()
    coefs[varies] = np.linalg.lstsq(Z / Z.std(axis=0), t / t.std())[0] if varies.any() else 0.0
    return coefs
