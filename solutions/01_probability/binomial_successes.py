"""Binomial successes: the probability of k successes in n independent trials.

Throw a die three times. How likely are exactly two fives? Write the probability mass function, the
cumulative distribution function, and the mean and variance of the binomial distribution.

Interviewers like this because the formula is short and most code for it is wrong: it forgets in how many
orders the successes can come, mixes up "exactly", "at least" and "at most", or breaks down where n is a
little above a thousand, when the number of orders no longer fits into a float.

The model. There are n trials, fixed in advance. They are independent, and each succeeds with the same
probability p. X counts the successes, so X is one of 0, 1, ..., n. Where the trials influence each other, or
p changes on the way (cards drawn without being put back), X is not binomial.

Conventions. Probabilities are plain numbers in [0, 1], not logarithms. `k` may be any integer, also below 0
or above n. Answers are compared with a relative tolerance of 1e-6, tiny probabilities too (down to 1e-300).
`binom_pmf` is called with n up to 100,000, `binom_cdf` with n up to 2,000.
"""

import math


def binom_pmf(k: int, n: int, p: float) -> float:
    """Return P(X = k), the probability of exactly `k` successes.

    Parameters
    ----------
    k : int
        Number of successes. Where X cannot be `k` (below 0 or above `n`), the answer is 0.
    n : int
        Number of trials, 0 or more.
    p : float
        Probability of success in each trial, in [0, 1], both ends included.

    Returns
    -------
    float
        The probability. It is finite for every valid input, also where `n` is large.

    Raises
    ------
    ValueError
        If `n` is negative or `p` is outside [0, 1], whatever `k` is.

    Examples
    --------
    Three throws of a die, exactly two fives: three orders, each with probability 5/216.

    >>> binom_pmf(2, 3, 1 / 6)
    0.06944444444444445
    >>> binom_pmf(4, 3, 1 / 6)
    0.0
    >>> binom_pmf(3, 3, 1.0)
    1.0
    """
    _require_valid(n, p)
    if not 0 <= k <= n:
        return 0.0
    # A certain outcome has no logarithm of its other side: 0 * log(0) would be nan, where 0 ** 0 is 1.
    if p == 0.0:
        return 1.0 if k == 0 else 0.0
    if p == 1.0:
        return 1.0 if k == n else 0.0
    # The number of orders is astronomically large and the probability of one order astronomically small.
    # Neither fits into a float, but their product does: add the logarithms and go back only at the end.
    log_orders = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_orders + k * math.log(p) + (n - k) * math.log1p(-p))


def binom_cdf(k: int, n: int, p: float) -> float:
    """Return P(X <= k), the probability of at most `k` successes.

    Parameters
    ----------
    k : int
        Largest number of successes that counts. Below 0 the answer is 0, from `n` on it is 1.
    n : int
        Number of trials, 0 or more.
    p : float
        Probability of success in each trial, in [0, 1], both ends included.

    Returns
    -------
    float
        The probability.

    Raises
    ------
    ValueError
        If `n` is negative or `p` is outside [0, 1], whatever `k` is.

    Examples
    --------
    >>> binom_cdf(1, 3, 0.5)
    0.5
    >>> binom_cdf(-1, 3, 0.5)
    0.0
    >>> binom_cdf(7, 3, 0.5)
    1.0
    """
    _require_valid(n, p)
    # The terms are summed from the left. Taking the right tail from 1 instead would lose every digit of a
    # small answer: 1 - 0.9999999999999999 knows nothing of 1e-30.
    total = math.fsum(binom_pmf(i, n, p) for i in range(min(k, n) + 1))
    # Each term is rounded, so that all of them together may come out a little above 1.
    return min(1.0, total)


def binom_mean_var(n: int, p: float) -> tuple[float, float]:
    """Return the mean and the variance of X.

    Parameters
    ----------
    n : int
        Number of trials, 0 or more.
    p : float
        Probability of success in each trial, in [0, 1], both ends included.

    Returns
    -------
    mean : float
        Expected number of successes.
    variance : float
        Variance of the number of successes (the standard deviation is its root).

    Raises
    ------
    ValueError
        If `n` is negative or `p` is outside [0, 1].

    Examples
    --------
    >>> binom_mean_var(100, 0.5)
    (50.0, 25.0)
    """
    _require_valid(n, p)
    # X is a sum of n independent indicators, each with mean p and variance p - p ** 2.
    return n * p, n * p * (1.0 - p)


def _require_valid(n, p):
    if n < 0:
        raise ValueError(f"n must be 0 or more, not {n}.")
    if not 0.0 <= p <= 1.0:
        raise ValueError(f"p must lie in [0, 1], not {p}.")
