"""You multiply the effect by n. The standard error of the mean is sigma over the ROOT of n, so in standard
errors the effect is effect * sqrt(n)."""


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("n or alpha is impossible")
    z = -NormalDist().inv_cdf(alpha / 2)
    return NormalDist().cdf(effect * n - z) + NormalDist().cdf(-effect * n - z)
