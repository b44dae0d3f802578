"""Numpy: the number of orders as a difference of sums of logarithms, the cdf as a dot product."""

import numpy as np


def binom_pmf(k, n, p):
    if n < 0 or p < 0 or p > 1:
        raise ValueError("n must not be negative and p must be a probability.")
    if k < 0 or k > n:
        return 0.0
    few = min(k, n - k)
    log_orders = np.log(np.arange(n - few + 1, n + 1)).sum() - np.log(np.arange(1, few + 1)).sum()
    log_success = k * np.log(p) if k else 0.0
    log_failure = (n - k) * np.log1p(-p) if k < n else 0.0
    with np.errstate(over="raise"):
        return np.exp(log_orders + log_success + log_failure)


def binom_cdf(k, n, p):
    steps = np.arange(n + 1)
    law = np.array([binom_pmf(int(i), n, p) for i in steps] or [binom_pmf(0, n, p)])
    return law[steps <= k].sum()


def binom_mean_var(n, p):
    binom_pmf(0, n, p)
    return np.float64(n * p), np.float64(n * p - n * p * p)
