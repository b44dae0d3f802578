"""Your history begins after the first round. The likelihood of the start belongs to it."""


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError(rounds)
    history = []
    for _ in range(rounds):
        weights, means, covs = m_step(X, e_step(X, weights, means, covs)[0], reg)
        history.append(e_step(X, weights, means, covs)[1])
    return weights, means, covs, history
