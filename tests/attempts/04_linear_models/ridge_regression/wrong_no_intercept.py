"""Your model goes through the origin: neither are the data centred nor has the design a column of ones."""


def fit_ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    return np.linalg.solve(X.T @ X + lam * np.eye(X.shape[1]), X.T @ y), 0.0
