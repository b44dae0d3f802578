"""You add a tiny number to densities that underflow. Then a point far away belongs to all components alike,
however much nearer one of them is, and its likelihood is invented."""


def e_step(X, weights, means, covs):
    joint = np.empty((len(X), len(weights)))
    with np.errstate(all="ignore"):
        for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
            L = np.linalg.cholesky(cov)
            z = np.linalg.solve(L, (X - mean).T)
            log_det = 2 * np.log(np.diag(L)).sum()
            logs = -0.5 * (X.shape[1] * math.log(2 * math.pi) + log_det + (z**2).sum(axis=0))
            joint[:, j] = weight * np.exp(logs) + 1e-300
        density = joint.sum(axis=1, keepdims=True)
        return joint / density, float(np.log(density).sum())
