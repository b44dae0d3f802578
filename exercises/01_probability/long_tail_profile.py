"""Long tails: who holds how much, how the tail falls, and what waiting teaches.

Sales of books, followers of accounts, sizes of files: a few are enormous, most are small. Measure it in three
ways: the share of the total that belongs to the largest; the exponent of the tail; and the chance, for
something that has already grown beyond t, to grow by x more.

Interviewers ask what a long tail is and want more than "few large, many small", which holds for a geometric
distribution too. What matters is how fast P(X > x) falls. A distribution is long-tailed if, however large the
step x, P(X > t + x | X > t) goes to 1 as t grows: whoever is already that rich will hardly stop there. For
the exponential distribution this does not depend on t at all, which is just the border, and for the normal it
goes to 0. In a Pareto tail P(X > x) falls as x ** -alpha. With alpha of 2 or less there is no variance, with
1 or less no mean.

Conventions
- Samples are arrays of shape (n,), int64 or float64, in any order. Values are 0, or between 1e-300 and 1e300;
  they may differ by hundreds of orders of magnitude, and some may be equal.
- "Above" is strict. Logarithms are natural. Answers are compared with a relative tolerance of 1e-9 and an
  absolute one of 1e-12.
"""

import numpy as np


def share_of_top(values: np.ndarray, fraction: float) -> float:
    """Return the share of the total that belongs to the largest values.

    Parameters
    ----------
    values : np.ndarray, shape (n,)
        The sample, n at least 1.
    fraction : float
        How many of the values: the k largest, where k is fraction * n, rounded UP to a whole number. (The
        product is either exact, or far from every whole number.)

    Returns
    -------
    float
        The sum of the k largest values over the sum of all. Exactly k count, also where others are equal to
        the smallest of them.

    Raises
    ------
    ValueError
        If a value is negative, all are 0, or `fraction` is not above 0 and at most 1.

    Examples
    --------
    >>> share_of_top(np.array([1.0, 6.0, 1.0, 1.0, 1.0]), 0.2)
    0.6
    >>> share_of_top(np.array([3.0, 3.0, 3.0]), 0.5)
    0.6666666666666666
    """
    raise NotImplementedError


def residual_survival(values: np.ndarray, t: float, x: float) -> float:
    """Return the share of those above t that are also above t + x.

    Parameters
    ----------
    values : np.ndarray, shape (n,)
        The sample.
    t : float
        What has been reached.
    x : float
        The step beyond it, 0 or more.

    Returns
    -------
    float
        The number of values above t + x, over the number of values above t.

    Raises
    ------
    ValueError
        If a value or `x` is negative, or no value is above `t`.

    Examples
    --------
    >>> values = np.array([1.0, 2.0, 3.0, 5.0, 100.0])
    >>> residual_survival(values, 0.0, 2.0), residual_survival(values, 2.0, 2.0)
    (0.6, 0.6666666666666666)
    """
    raise NotImplementedError


def hill_exponent(values: np.ndarray, k: int) -> float:
    """Estimate the exponent alpha of the tail, P(X > x) ~ x ** -alpha, by Hill's estimator.

    Sort the values in descending order, X_1 to X_n. Beyond the threshold X_(k+1) the logarithm of X_i /
    X_(k+1) is then approximately exponential with mean 1 / alpha, and 1 / alpha is estimated by its mean over
    i = 1 to k.

    Parameters
    ----------
    values : np.ndarray, shape (n,)
        The sample.
    k : int
        How many values belong to the tail, from 1 to n - 1.

    Returns
    -------
    float
        The estimate of alpha.

    Raises
    ------
    ValueError
        If a value is negative, `k` is not from 1 to n - 1, X_(k+1) is 0, or X_1 to X_(k+1) are all equal.

    Examples
    --------
    >>> hill_exponent(np.array([1.0, 0.0, 16.0, 4.0, 2.0]), 2)
    0.7213475204444817
    """
    raise NotImplementedError
