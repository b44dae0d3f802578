"""Your regression of a feature on the others has no intercept, while its variance is that about the mean.
With an intercept the others explain more: centre all features first."""


def variance_inflation(X):
    factors = []
    for j in range(X.shape[1]):
        A, t = np.delete(X, j, axis=1), X[:, j]
        rest = t - A @ np.linalg.lstsq(A, t, rcond=None)[0]
        factors.append(np.sum((t - t.mean()) ** 2) / np.sum(rest**2))
    return np.array(factors)
