"""Like wrong_one_border: 1 minus the distribution function of the mean at the upper border."""


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("unsuitable")
    border = NormalDist().inv_cdf(1 - alpha / 2)
    return 1 - NormalDist(mu=effect * math.sqrt(n)).cdf(border)
