"""None: the largest difference of two probabilities, which is no known mistake."""


def js(p, q):
    _check(p, q)
    return float(np.abs(p - q).max())
