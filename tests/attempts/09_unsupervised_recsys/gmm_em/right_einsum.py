"""All components at once by einsum and logaddexp."""


def e_step(X, weights, means, covs):
    values, axes = np.linalg.eigh(covs)
    if values.min() <= 0:
        raise ValueError("no covariance")
    scaled = np.einsum("nkd,kde->nke", X[:, None] - means, axes) / np.sqrt(values)
    log_joint = np.log(weights) - 0.5 * ((scaled**2).sum(2) + np.log(2 * np.pi * values).sum(1))
    log_density = np.logaddexp.reduce(log_joint, axis=1)
    return [np.exp(log_joint - log_density[:, None]), log_density.sum()]


def m_step(X, resp, reg=1e-6):
    share = resp / resp.sum(axis=0)
    means = np.einsum("nk,nd->kd", share, X)
    away = X[:, None] - means
    covs = np.einsum("nk,nkd,nke->kde", share, away, away)
    return resp.mean(axis=0), means, covs + reg * np.identity(X.shape[1])


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError("rounds")
    resp, value = e_step(X, weights, means, covs)
    history = [value]
    while len(history) <= rounds:
        weights, means, covs = m_step(X, resp, reg)
        resp, value = e_step(X, weights, means, covs)
        history.append(value)
    return weights, means, covs, history
