"""Like wrong_exponential_variance: the variance as the square of the mean."""


def geom_mean_var(p):
    if p <= 0 or p > 1:
        raise ValueError("p is no probability of success")
    mean = 1 / p
    return mean, mean * mean
