"""One weight at a time; the fans from the sizes of slices."""


def fans(shape):
    W = np.empty(shape)
    if W.ndim < 2:
        raise ValueError("a bias has no fans")
    return W[0].size, W[:, 0].size


def _each(shape, one):
    W = np.zeros(shape)
    for i in np.ndindex(*shape):
        W[i] = one()
    return W


def xavier(shape, rng, uniform=False):
    n, m = fans(shape)
    if uniform:
        a = (6 / (n + m)) ** 0.5
        return _each(shape, lambda: a - 2 * a * rng.random())
    return _each(shape, lambda: rng.normal() * (2 / (n + m)) ** 0.5)


def he(shape, rng):
    n, _ = fans(shape)
    return _each(shape, lambda: rng.normal() * (2 / n) ** 0.5)
