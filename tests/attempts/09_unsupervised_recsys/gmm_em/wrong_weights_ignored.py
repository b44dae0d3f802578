"""You take all components for equally frequent, whatever their weights. Bayes' rule multiplies each density
by how frequent its component is."""


def e_step(X, weights, means, covs):
    n, d = X.shape
    log_joint = np.empty((n, len(weights)))
    for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
        L = np.linalg.cholesky(cov)
        z = np.linalg.solve(L, (X - mean).T)
        log_det = 2 * np.log(np.diag(L)).sum()
        log_joint[:, j] = math.log(1 / len(weights)) - 0.5 * (
            d * math.log(2 * math.pi) + log_det + (z**2).sum(axis=0)
        )
    top = log_joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(log_joint - top).sum(axis=1, keepdims=True))
    return np.exp(log_joint - log_density), float(log_density.sum())
