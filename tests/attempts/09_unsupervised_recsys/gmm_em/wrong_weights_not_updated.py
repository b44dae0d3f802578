"""Your rounds renew means and covariances, and leave the weights as they were at the start."""


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError(rounds)
    history = []
    for _ in range(rounds):
        resp, value = e_step(X, weights, means, covs)
        history.append(value)
        _, means, covs = m_step(X, resp, reg)
    history.append(e_step(X, weights, means, covs)[1])
    return weights, means, covs, history
