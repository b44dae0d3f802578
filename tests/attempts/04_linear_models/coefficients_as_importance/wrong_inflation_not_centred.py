"""Your factors come from features that have not been brought to mean 0, as if their regressions had no
intercept. Then features that merely lie far from zero seem to explain each other."""


def variance_inflation(X):
    Z = X / np.linalg.norm(X, axis=0)
    return np.diag(np.linalg.inv(Z.T @ Z)).copy()
