"""Your densities are computed as such. Far from all means they are 0, and 0 / 0 is nan: work with
logarithms, and take the largest out before exponentiating."""


def e_step(X, weights, means, covs):
    joint = np.empty((len(X), len(weights)))
    with np.errstate(all="ignore"):
        for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
            L = np.linalg.cholesky(cov)
            z = np.linalg.solve(L, (X - mean).T)
            log_det = 2 * np.log(np.diag(L)).sum()
            logs = -0.5 * (X.shape[1] * math.log(2 * math.pi) + log_det + (z**2).sum(axis=0))
            joint[:, j] = weight * np.exp(logs)
        density = joint.sum(axis=1, keepdims=True)
        return joint / density, float(np.log(density).sum())
