"""Simulate the central limit theorem: what becomes normal, how fast, and when not at all.

Draw many samples of n values, average each, and look at the averages: are they centred, how widely do they
spread, are they still skewed, how far are they from a normal distribution?

Interviewers ask for the theorem, then for what it does not say. It says that the MEAN of n independent draws
from one distribution with FINITE VARIANCE is approximately normal for large n. The data themselves stay as
they are; a distribution without a variance (Cauchy) is not covered; what counts is the size n of each sample,
not how many samples are taken; and "n = 30 suffices" is folklore: how large n must be depends on the skewness
of one draw.

Conventions. mu and sigma are the true mean and standard deviation of ONE draw. A mean over the repetitions
divides by their number, never by one less. Answers are compared with a relative tolerance of 1e-7 and an
absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def sample_means(
    draw: Callable[[np.random.Generator, tuple[int, int]], np.ndarray],
    n: int,
    reps: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return the means of `reps` samples of `n` draws each.

    Call `draw` once, as ``draw(rng, (reps, n))``; row i of what it returns is sample i. One call for all is
    fast, and makes the result the same for everybody who passes a generator in the same state.

    Parameters
    ----------
    draw : callable
        ``draw(rng, shape)`` returns an array of this shape, float64, of independent draws.
    n : int
        Size of each sample, at least 1.
    reps : int
        Number of samples, at least 1.
    rng : np.random.Generator
        Passed on to `draw`; no other source of randomness is used.

    Returns
    -------
    np.ndarray, shape (reps,), float64
        One mean for each sample.

    Raises
    ------
    ValueError
        If `n` or `reps` is below 1.

    Examples
    --------
    Three samples of five, 0 to 4, 5 to 9 and 10 to 14:

    >>> sample_means(lambda rng, shape: np.resize(np.arange(15.0), shape), 5, 3, np.random.default_rng(0))
    array([ 2.,  7., 12.])
    """
    raise NotImplementedError


def clt_report(means: np.ndarray, mu: float, sigma: float, n: int) -> dict[str, float]:
    """Describe how far means of `n` draws are from what the central limit theorem promises.

    Parameters
    ----------
    means : np.ndarray, shape (reps,), float64
        Means of samples of size `n`; at least two of them differ. The order has no meaning.
    mu, sigma : float
        True mean and true standard deviation of a single draw.
    n : int
        Size of each sample, at least 1.

    Returns
    -------
    dict of str to float
        With four keys:

        ``"bias"``
            Mean of the means, minus `mu`.
        ``"sd_ratio"``
            Standard deviation of the means (dividing by reps), over the one that the theory gives for the
            mean of `n` draws. Near 1 where the theory holds.
        ``"skew"``
            Skewness of the means: the average cubed deviation from their own average, over the cube of their
            standard deviation. 0 for a symmetric distribution.
        ``"ks"``
            Kolmogorov-Smirnov distance. Standardise the means with the true mean and standard deviation of a
            mean of `n` draws. Take the empirical distribution function of the results (a step function: at
            x the share of values <= x) and that of the standard normal distribution (`math.erf` gives
            it, or `statistics.NormalDist`). The answer is the largest gap between the two, at any point:
            at each step look just before it and at it.

    Raises
    ------
    ValueError
        If `sigma` is not a positive finite number (the theorem then says nothing), or `n` is below 1.

    Examples
    --------
    >>> report = clt_report(np.array([0.8, 1.1, 0.9, 1.6]), mu=1.0, sigma=1.0, n=4)
    >>> report["bias"], report["sd_ratio"]
    (0.1, 0.6164414)
    >>> report["skew"], report["ks"]
    (0.7684173, 0.3445783)
    """
    raise NotImplementedError


def draws_needed(skew: float, limit: float) -> int:
    """Return the smallest n for which the mean of n draws has a skewness of at most `limit` in size.

    How the skewness of a mean depends on n is yours to derive: for independent draws the third central
    moments add up, as the variances do.

    Parameters
    ----------
    skew : float
        Skewness of a single draw, of either sign. (0 for uniform or normal, 2 for exponential.)
    limit : float
        Largest skewness allowed, in absolute value, positive. It is never met so exactly that rounding
        decides.

    Returns
    -------
    int
        Size of the sample, at least 1.

    Raises
    ------
    ValueError
        If `limit` is not positive.

    Examples
    --------
    >>> draws_needed(2.0, 0.3)
    45
    >>> draws_needed(0.0, 0.1)
    1
    """
    raise NotImplementedError
