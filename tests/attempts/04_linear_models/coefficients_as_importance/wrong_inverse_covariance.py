"""Your factors are the diagonal of the inverse covariance matrix, and depend on the units. Take the inverse
of the correlation matrix."""


def variance_inflation(X):
    return np.diag(np.linalg.inv(np.atleast_2d(np.cov(X.T)))).copy()
