"""A confidence interval for a mean: which quantile, which standard deviation, how many data.

From n independent measurements you want an interval for the true mean mu. It is the sample mean plus or minus
a quantile times the standard error. Write it for a known and for an unknown standard deviation, and turn the
formula round to plan how many measurements are needed.

Interviewers ask for it because it shows in a few lines whether you know what is random. The interval is, mu
is not: "95%" says that, of all the intervals this recipe makes from new data, 95% contain mu. It says neither
that this one interval contains mu with probability 95% (it does or it does not), nor that 95% of the
measurements lie in it. And 1.96 is not the point below which 95% of a normal distribution lie, for that is
1.64; 97.5% lie below 1.96, and 95% between -1.96 and 1.96.

Conventions
- The level is the probability in the middle, as a fraction: 0.95, not 95. Each tail has half of the rest.
- sigma known: the quantile of the standard normal distribution. sigma unknown: it is estimated by the sample
  standard deviation, dividing by n - 1, and the quantile is that of Student's t with n - 1 degrees of
  freedom, which is larger. Both are exact for normal data and approximate for others with a finite variance,
  if n is large.
- The standard error of the mean is the standard deviation over sqrt(n).
- Measurements are float64 or integers. They may lie around 100 million with a spread below 1; then the width
  of the interval, high - low, has to be right within a factor of 3, which leaves room for the rounding of its
  ends. Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-12.
"""

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np


# Given: Student's t, which Python lacks; for the normal it has statistics.NormalDist().inv_cdf(p).
@lru_cache(maxsize=256)
def t_quantile(p: float, df: float) -> float:
    """Return the number below which Student's t with df degrees of freedom lies with probability p."""
    if p < 0.5:
        return -t_quantile(1 - p, df)
    # With t = sqrt(df) * tan(angle) the density is a power of a cosine, and easy to integrate.
    nodes, weights = np.polynomial.legendre.leggauss(60)
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi)
    low, high = 0.0, min(math.pi / 2, 12 / math.sqrt(df))
    for _ in range(60):
        angle = (low + high) / 2
        area = scale * angle / 2 * float(weights @ np.cos(angle / 2 * (1 + nodes)) ** (df - 1))
        low, high = (angle, high) if area < p - 0.5 else (low, angle)
    return math.sqrt(df) * math.tan(low)


def z_critical(level: float) -> float:
    """Return the z such that a standard normal variable lies between -z and z with probability `level`.

    Parameters
    ----------
    level : float
        Probability in the middle, strictly between 0 and 1.

    Returns
    -------
    float
        The critical value, above 0.

    Raises
    ------
    ValueError
        If `level` is not strictly between 0 and 1.

    Examples
    --------
    >>> z_critical(0.95)
    1.9599639845400536
    >>> z_critical(0.5)
    0.6744897501960818
    """
    return NormalDist().inv_cdf(_upper(level))


def mean_ci(xs: np.ndarray, level: float = 0.95, sigma: float | None = None) -> tuple[float, float]:
    """Return the two ends of the confidence interval for the mean, symmetric about the sample mean.

    Parameters
    ----------
    xs : np.ndarray, shape (n,)
        The measurements.
    level : float
        Confidence level, strictly between 0 and 1.
    sigma : float or None
        True standard deviation of one measurement, where it is known; above 0.

    Returns
    -------
    low, high : float
        The ends of the interval; both are the mean where sigma is not known and all measurements are equal.

    Raises
    ------
    ValueError
        If `level` is not strictly between 0 and 1, there is no measurement, `sigma` is 0 or negative, or
        there is a single measurement and `sigma` is not known.

    Examples
    --------
    >>> xs = np.array([4.0, 6.0, 5.0, 9.0])
    >>> mean_ci(xs, sigma=2.0)
    (4.040036015459947, 7.959963984540053)
    >>> mean_ci(xs)
    (2.56256511814167, 9.43743488185833)
    """
    n, upper = len(xs), _upper(level)
    if n == 0:
        raise ValueError("There is no measurement.")
    if sigma is not None:
        if sigma <= 0:
            raise ValueError(f"sigma must be above 0, not {sigma}.")
        halfwidth = NormalDist().inv_cdf(upper) * sigma / math.sqrt(n)
    else:
        if n == 1:
            raise ValueError("A single measurement does not show how widely they spread.")
        # The estimate of sigma varies from sample to sample too, and is often too small. Student's t makes up
        # for it: much for a few measurements (4.30 instead of 1.96 for three), hardly for a hundred (1.98).
        halfwidth = t_quantile(upper, n - 1) * float(np.std(xs, ddof=1)) / math.sqrt(n)
    mean = float(np.mean(xs))
    return mean - halfwidth, mean + halfwidth


def n_for_halfwidth(sigma: float, halfwidth: float, level: float = 0.95) -> int:
    """Return the least number of measurements for which the interval is narrow enough, sigma being known.

    Parameters
    ----------
    sigma : float
        True standard deviation of one measurement, above 0.
    halfwidth : float
        The most that may stand after the plus or minus. Above 0.
    level : float
        Confidence level, strictly between 0 and 1.

    Returns
    -------
    int
        The number of measurements, at least 1. No case is so close that rounding decides.

    Raises
    ------
    ValueError
        If `level` is not strictly between 0 and 1, or `sigma` or `halfwidth` is 0 or negative.

    Examples
    --------
    >>> n_for_halfwidth(10.0, 2.0)
    97
    >>> n_for_halfwidth(10.0, 1.0)
    385
    """
    if sigma <= 0 or halfwidth <= 0:
        raise ValueError("sigma and halfwidth must be above 0.")
    # z * sigma / sqrt(n) <= halfwidth, solved for n. Half the width takes four times the data.
    return math.ceil((z_critical(level) * sigma / halfwidth) ** 2)


def _upper(level):
    """Return the probability below the upper end: the middle and one tail, (1 + level) / 2."""
    if not 0 < level < 1:
        raise ValueError(f"level must lie strictly between 0 and 1, not at {level}.")
    return (1 + level) / 2
