"""You take measurements for the same number that are only nearly so, by np.allclose or a small limit. Such
limits have units: in large ones a spread may be far below them. Refuse only measurements that are exactly
equal."""

_right = t_test


def t_test(xs, mu0):
    if len(xs) and np.allclose(xs, xs[0]):
        raise ValueError("no spread")
    return _right(xs, mu0)
