"""Your rounds do not pass reg on to the M step."""


def em(X, weights, means, covs, rounds, reg=1e-6):
    if rounds < 0:
        raise ValueError(rounds)
    history = []
    for _ in range(rounds):
        resp, value = e_step(X, weights, means, covs)
        history.append(value)
        weights, means, covs = m_step(X, resp)
    history.append(e_step(X, weights, means, covs)[1])
    return weights, means, covs, history
