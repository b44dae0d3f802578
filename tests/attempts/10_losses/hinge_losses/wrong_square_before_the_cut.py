"""Your squared hinge squares 1 - y s without cutting it at 0 first: rows far beyond the margin then pay for
being too right. That is least squares on the labels."""


def squared_hinge(y, score):
    _check(y, score)
    slack = 1.0 - y * score
    return float(np.mean(slack**2)), -2.0 * y * slack / len(y)
