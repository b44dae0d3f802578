"""Like wrong_normal_for_t: the sample standard deviation by hand, and z for every n."""

_normal = NormalDist()


def mean_ci(xs, level=0.95, sigma=None):
    if level <= 0 or level >= 1 or len(xs) == 0 or (sigma is not None and sigma <= 0):
        raise ValueError("bad input")
    if sigma is None and len(xs) == 1:
        raise ValueError("one value")
    n = len(xs)
    m = sum(xs.tolist()) / n
    s = sigma if sigma is not None else (sum((x - m) ** 2 for x in xs.tolist()) / (n - 1)) ** 0.5
    e = _normal.inv_cdf(1 - (1 - level) / 2) * s / n**0.5
    return m - e, m + e
