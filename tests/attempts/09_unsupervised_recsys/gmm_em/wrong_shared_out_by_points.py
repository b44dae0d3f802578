"""Each column of your responsibilities sums to 1, as if the points shared out a component. The components
share out each point: it is the rows that sum to 1."""


def e_step(X, weights, means, covs):
    n, d = X.shape
    log_joint = np.empty((n, len(weights)))
    for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
        L = np.linalg.cholesky(cov)
        z = np.linalg.solve(L, (X - mean).T)
        log_det = 2 * np.log(np.diag(L)).sum()
        log_joint[:, j] = math.log(weight) - 0.5 * (d * math.log(2 * math.pi) + log_det + (z**2).sum(axis=0))
    log_density = np.logaddexp.reduce(log_joint, axis=1)
    return np.exp(log_joint - np.logaddexp.reduce(log_joint, axis=0)), float(log_density.sum())
