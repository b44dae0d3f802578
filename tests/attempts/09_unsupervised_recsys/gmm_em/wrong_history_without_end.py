"""Your history ends before the last M step. The likelihood after that step belongs to it too."""


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError(rounds)
    history = []
    for _ in range(rounds):
        resp, value = e_step(X, weights, means, covs)
        history.append(value)
        weights, means, covs = m_step(X, resp, reg)
    return weights, means, covs, history
