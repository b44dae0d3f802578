"""You count rejections above the upper border alone. The test also rejects below the lower one; without it
the power at no effect is alpha / 2, and negative effects are hardly ever seen."""


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("n or alpha is impossible")
    return NormalDist().cdf(effect * math.sqrt(n) + NormalDist().inv_cdf(alpha / 2))
