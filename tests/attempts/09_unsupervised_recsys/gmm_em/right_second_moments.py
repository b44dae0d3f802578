"""Covariances by numpy's own weighted estimate."""


def m_step(X, resp, reg=1e-6):
    n, d = X.shape
    columns = [resp[:, j] for j in range(resp.shape[1])]
    means = np.array([np.average(X, axis=0, weights=column) for column in columns])
    covs = np.array(
        [np.cov(X.T, aweights=column, ddof=0).reshape(d, d) + reg * np.diag(np.ones(d)) for column in columns]
    )
    return np.sum(resp, axis=0) / n, means, covs
