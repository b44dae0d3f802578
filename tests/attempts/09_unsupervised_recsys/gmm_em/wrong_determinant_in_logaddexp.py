"""You take the logarithm of a determinant. With many dimensions and small variances that is 0 by then: add up
the logarithms of the diagonal of a Cholesky factor, or use numpy's slogdet."""


def e_step(X, weights, means, covs):
    L = np.linalg.cholesky(covs)
    z = np.linalg.solve(L, (X[None] - means[:, None]).transpose(0, 2, 1))
    with np.errstate(all="ignore"):
        log_det = np.log(np.linalg.det(covs))[:, None]
        log_joint = -0.5 * (X.shape[1] * math.log(2 * math.pi) + log_det + np.sum(z**2, axis=1))
        log_joint = (np.log(weights)[:, None] + log_joint).T
        log_density = np.logaddexp.reduce(log_joint, axis=1)
        return np.exp(log_joint - log_density[:, None]), float(log_density.sum())
