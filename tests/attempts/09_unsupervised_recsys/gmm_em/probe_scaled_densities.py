"""Like wrong_weights_ignored: densities of equal weight."""

_e, _m = e_step, m_step


def e_step(X, weights, means, covs):
    return _e(X, 0 * weights + 1 / weights.size, means, covs)
