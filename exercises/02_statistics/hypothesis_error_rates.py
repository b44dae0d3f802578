"""Hypothesis tests and their two errors: false alarms, misses, and the power to see an effect.

A test rejects the null hypothesis or keeps it. If the null hypothesis is true and rejected, that is an error
of the first kind (a false alarm); if it is false and kept, one of the second kind (a miss). Count both over
many tests, write the t test for a mean, and compute how often a planned experiment will see its effect.

Interviewers ask for the definitions and then for what is conditioned on what. The first rate is a share of
the TRUE null hypotheses, and the test holds it at alpha whatever n is. It is not the share of rejections that
are wrong, which depends on how often the null hypothesis is true. More data lower only the second rate. And a
p-value is the probability of data at least as extreme if the null hypothesis is true, not the probability
that it is true.

Conventions
- All tests have two sides: large deviations count in either direction, and alpha is shared by both.
- The standard deviation of a sample divides by n - 1. The standard error of a mean is the standard deviation
  over sqrt(n).
- Rates, p-values and power are fractions. Answers are compared with a relative tolerance of 1e-6; p-values
  may also be off by 1e-9.
"""

import math

import numpy as np


# Given: Student's t, which Python lacks; for the normal it has statistics.NormalDist().cdf and inv_cdf.
def t_cdf(x: float, df: float) -> float:
    """Return the probability that Student's t with df degrees of freedom, a thousand at most, is below x."""
    # With t = sqrt(df) * tan(angle) the density is a power of a cosine, and easy to integrate.
    nodes, weights = np.polynomial.legendre.leggauss(60)
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi)
    angle = math.atan(x / math.sqrt(df))
    return 0.5 + scale * angle / 2 * float(weights @ np.cos(angle / 2 * (1 + nodes)) ** (df - 1))


def error_rates(null_true: np.ndarray, rejected: np.ndarray) -> tuple[float, float]:
    """Return the rates of both kinds of error over many tests of which the truth is known.

    Parameters
    ----------
    null_true : np.ndarray of bool, shape (m,)
        For each test, whether its null hypothesis is true.
    rejected : np.ndarray of bool, shape (m,)
        For each test, whether it rejected its null hypothesis.

    Returns
    -------
    type_1 : float
        Of the true null hypotheses, the share that was rejected.
    type_2 : float
        Of the false null hypotheses, the share that was kept.

    Raises
    ------
    ValueError
        If the lengths differ, or no null hypothesis is true, or none is false.

    Examples
    --------
    >>> null_true = np.array([True, True, True, True, False, False])
    >>> error_rates(null_true, np.array([False, True, False, False, True, False]))
    (0.25, 0.5)
    """
    raise NotImplementedError


def t_test(xs: np.ndarray, mu0: float) -> tuple[float, float]:
    """Test whether the mean of independent measurements could be `mu0`.

    Parameters
    ----------
    xs : np.ndarray, shape (n,)
        The measurements, float64 or integers. They may be close together and far from zero: around 10,000,
        with a spread of a thousandth.
    mu0 : float
        The mean under the null hypothesis.

    Returns
    -------
    t : float
        The distance of the sample mean from `mu0`, in estimated standard errors; above 0 if the mean is
        larger.
    p : float
        The probability, under the null hypothesis, of a t at least as far from 0 in either direction;
        Student's t with n - 1 degrees of freedom. (For data that are not normal it is approximate.)

    Raises
    ------
    ValueError
        If there are fewer than two measurements, or all are the same number. (In floats the standard
        deviation of equal numbers need not come out as exactly 0.)

    Examples
    --------
    >>> t_test(np.array([4.0, 6.0, 5.0, 9.0]), 4.0)
    (1.8516401995451028, 0.16116184721351967)
    >>> t_test(np.array([4.0, 6.0, 5.0, 9.0]), 8.0)
    (-1.8516401995451028, 0.16116184721351967)
    """
    raise NotImplementedError


def z_test_power(effect: float, n: int, alpha: float = 0.05) -> float:
    """Return the probability that a z test of a mean rejects, if the true mean is off by `effect`.

    The test knows sigma and rejects where the mean of n measurements is at least z standard errors away from
    the null hypothesis, in either direction, with z such that a true null hypothesis is rejected with
    probability `alpha`.

    Parameters
    ----------
    effect : float
        True mean minus that of the null hypothesis, in units of sigma. It may be negative, or 0.
    n : int
        Number of measurements, 1 or more.
    alpha : float
        Probability of a false alarm, strictly between 0 and 1 (and at least 1e-6 where an answer is asked).

    Returns
    -------
    float
        The power, 1 minus the probability of a miss. It is alpha where the effect is 0.

    Raises
    ------
    ValueError
        If `n` is below 1, or `alpha` is not strictly between 0 and 1.

    Examples
    --------
    >>> round(z_test_power(0.5, 25), 6)
    0.705418
    >>> round(z_test_power(0.0, 25), 6)
    0.05
    """
    raise NotImplementedError
