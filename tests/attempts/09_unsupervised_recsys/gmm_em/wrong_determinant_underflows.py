"""You compute the determinant itself. With many dimensions and small variances it underflows: add up the
logarithms of the diagonal of a Cholesky factor, or ask numpy for its logarithm."""


def e_step(X, weights, means, covs):
    log_joint = np.empty((len(X), len(weights)))
    with np.errstate(all="ignore"):
        for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
            z = np.linalg.solve(np.linalg.cholesky(cov), (X - mean).T)
            log_det = np.log(np.linalg.det(cov))
            log_joint[:, j] = math.log(weight) - 0.5 * (
                X.shape[1] * math.log(2 * math.pi) + log_det + (z**2).sum(axis=0)
            )
        top = log_joint.max(axis=1, keepdims=True)
        log_density = top + np.log(np.exp(log_joint - top).sum(axis=1, keepdims=True))
        return np.exp(log_joint - log_density), float(log_density.sum())
