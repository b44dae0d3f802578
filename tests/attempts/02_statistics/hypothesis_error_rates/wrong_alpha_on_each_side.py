"""You give alpha to each of the two sides, so that a true null hypothesis is rejected twice as often as it
should be. Each side has alpha / 2."""


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("n or alpha is impossible")
    z, shift = -NormalDist().inv_cdf(alpha), effect * math.sqrt(n)
    return NormalDist().cdf(shift - z) + NormalDist().cdf(-shift - z)
