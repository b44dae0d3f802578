"""Your second number is the standard deviation; the task asks for the variance, its square."""


def binom_mean_var(n, p):
    _require_valid(n, p)
    return n * p, math.sqrt(n * p * (1 - p))
