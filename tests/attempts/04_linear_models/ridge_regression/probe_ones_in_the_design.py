"""Like wrong_intercept_penalised: an explicit inverse, with the column of ones last."""


def fit_ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    Z = np.hstack([X, np.ones((len(X), 1))])
    solution = np.linalg.inv(Z.T @ Z + lam * np.identity(Z.shape[1])) @ Z.T @ y
    return solution[:-1], float(solution[-1])
