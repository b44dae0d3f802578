"""Your factors take the largest correlation with a single other feature. A feature may be explained by
several others together: R^2 is that of the regression on all of them."""


def variance_inflation(X):
    R = np.atleast_2d(np.corrcoef(X.T)) - np.eye(X.shape[1])
    return 1.0 / (1.0 - np.max(R**2, axis=0))
