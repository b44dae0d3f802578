"""Your power does not grow with n: the effect has to be measured in standard errors of the mean, effect *
sqrt(n)."""


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("n or alpha is impossible")
    z = -NormalDist().inv_cdf(alpha / 2)
    return NormalDist().cdf(effect - z) + NormalDist().cdf(-effect - z)
