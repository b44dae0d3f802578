"""You accept matrices that are no covariances. With a negative eigenvalue there is no density; a positive
determinant does not rule that out, as two of them make it positive."""


def e_step(X, weights, means, covs):
    log_joint = np.empty((len(X), len(weights)))
    for j, (weight, mean, cov) in enumerate(zip(weights, means, covs)):
        away = X - mean
        quad = (away @ np.linalg.inv(cov) * away).sum(axis=1)
        log_det = np.linalg.slogdet(cov)[1]
        log_joint[:, j] = math.log(weight) - 0.5 * (X.shape[1] * math.log(2 * math.pi) + log_det + quad)
    top = log_joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(log_joint - top).sum(axis=1, keepdims=True))
    return np.exp(log_joint - log_density), float(log_density.sum())
