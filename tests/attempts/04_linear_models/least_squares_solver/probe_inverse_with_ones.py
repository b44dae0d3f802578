"""Like wrong_normal_equations: an explicit inverse, with a column of ones."""


def fit_linear(X, y, intercept=True):
    if y.shape != (len(X),):
        raise ValueError("one target for each row")
    Z = np.hstack([np.ones((len(X), 1)), X]) if intercept else X
    theta = np.linalg.inv(Z.T @ Z) @ Z.T @ y
    return (theta[1:], float(theta[0])) if intercept else (theta, 0.0)
