"""Like wrong_divided_by_n: the variance of the mean taken as sigma squared over n squared."""


def mean_ci(xs, level=0.95, sigma=None):
    p = 0.5 + level / 2
    if not 0 < level < 1 or len(xs) == 0 or (sigma is not None and sigma <= 0):
        raise ValueError("bad input")
    if sigma is None and len(xs) == 1:
        raise ValueError("one value")
    variance = float(np.var(xs, ddof=1)) if sigma is None else sigma**2
    q = t_quantile(p, len(xs) - 1) if sigma is None else NormalDist().inv_cdf(p)
    e = q * math.sqrt(variance / len(xs) ** 2)
    return float(xs.mean()) - e, float(xs.mean()) + e
