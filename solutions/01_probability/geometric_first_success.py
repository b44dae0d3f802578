"""Geometric waiting time: how many trials until the first success.

Roll a die until the first six. Write the probability mass function of the number of rolls, its mean and
variance, and its quantile function, which turns uniform random numbers into geometric ones.

Interviewers use the waiting time to see whether a candidate states a convention before computing (two are in
use, and their means differ by one), can derive 1 / p rather than recite it, and can sample from a
distribution with nothing but uniform random numbers.

The model. Trials are independent, and each succeeds with the same probability p > 0.

Convention. X counts the TRIALS up to and including the first success, so X is one of 1, 2, 3, ... as in
numpy and scipy. (The other convention counts the failures before it, 0, 1, 2, ...: Y = X - 1.) X is discrete:
P(X = k) is a probability, from a mass function, not a density.

Answers are compared with a relative tolerance of 1e-9, for every p from 1e-12 on: a click-through rate in
the millionths is an ordinary p.
"""

import math

import numpy as np


def geom_pmf(k: int, p: float) -> float:
    """Return P(X = k), the probability that the first success comes at trial `k`.

    Parameters
    ----------
    k : int
        Number of the trial, counted from 1. Where X cannot be `k` (below 1), the answer is 0.
    p : float
        Probability of success in each trial, in (0, 1].

    Returns
    -------
    float
        The probability.

    Raises
    ------
    ValueError
        If `p` is outside (0, 1]. With p = 0 the success never comes and X has no distribution.

    Examples
    --------
    No six, no six, six: 5/6 * 5/6 * 1/6.

    >>> geom_pmf(3, 1 / 6)
    0.11574074074074076
    >>> geom_pmf(0, 1 / 6)
    0.0
    >>> geom_pmf(1, 1.0)
    1.0
    """
    _require_valid(p)
    if k < 1:
        return 0.0
    if p == 1.0:
        return 1.0 if k == 1 else 0.0
    # k - 1 failures, then a success. The float 1 - p has lost most digits of a tiny p, and a power of a
    # million million shows it; log1p(-p) computes log(1 - p) from p itself.
    return math.exp((k - 1) * math.log1p(-p)) * p


def geom_mean_var(p: float) -> tuple[float, float]:
    """Return the mean and the variance of X.

    Parameters
    ----------
    p : float
        Probability of success in each trial, in (0, 1].

    Returns
    -------
    mean : float
        Expected number of trials, the successful one included.
    variance : float
        Variance of that number.

    Raises
    ------
    ValueError
        If `p` is outside (0, 1].

    Examples
    --------
    >>> geom_mean_var(1 / 6)
    (6.0, 30.0)
    """
    _require_valid(p)
    # One trial is always needed; with probability 1 - p we then stand where we began:
    # m = 1 + (1 - p) m. The same step for the second moment gives the variance.
    return 1.0 / p, (1.0 - p) / p**2


def geom_quantile(u: np.ndarray, p: float) -> np.ndarray:
    """Return, for each number in `u`, the smallest k >= 1 with P(X <= k) >= u.

    With `u` drawn uniformly (`rng.random(m)`), the result is a sample of m independent waiting times: this is
    inverse-transform sampling. Compute the answers, on the whole array, instead of searching for them: with
    p = 1e-12 they are around 1e12.

    Parameters
    ----------
    u : np.ndarray, shape (m,), float64
        Numbers in [0, 1); 0 itself is possible, as it is for `rng.random`. No number lies so close to a step
        of the distribution function that rounding decides.
    p : float
        Probability of success in each trial, in (0, 1].

    Returns
    -------
    np.ndarray, shape (m,), int64
        Waiting times, each at least 1.

    Raises
    ------
    ValueError
        If `p` is outside (0, 1].

    Examples
    --------
    With p = 1/2 the distribution function is 0.5, 0.75, 0.875, 0.9375, ... at 1, 2, 3, 4, ...

    >>> geom_quantile(np.array([0.0, 0.3, 0.6, 0.9]), 0.5)
    array([1, 1, 2, 4])
    """
    _require_valid(p)
    if p == 1.0:
        return np.ones(u.shape, dtype=np.int64)
    # P(X > k) = (1 - p) ** k, as X > k says that k trials failed. So P(X <= k) >= u means
    # k >= log(1 - u) / log(1 - p): dividing by a negative logarithm turned the inequality round.
    k = np.ceil(np.log1p(-u) / math.log1p(-p))
    # u = 0 gives 0 there, but the first trial is the earliest that can succeed.
    return np.maximum(k, 1).astype(np.int64)


def _require_valid(p):
    if not 0.0 < p <= 1.0:
        raise ValueError(f"p must lie in (0, 1], not {p}.")
