"""You compute the responsibilities once, before the rounds. They change with every M step."""


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError(rounds)
    history = []
    resp, value = e_step(X, weights, means, covs)
    history.append(value)
    for _ in range(rounds):
        weights, means, covs = m_step(X, resp, reg)
        history.append(e_step(X, weights, means, covs)[1])
    return weights, means, covs, history
