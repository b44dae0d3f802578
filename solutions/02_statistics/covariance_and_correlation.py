"""Covariance, Pearson's and Spearman's correlation: what each measures, and what none of them can.

Write the three usual numbers for how two columns of measurements go together. The covariance is the mean
product of the deviations from both means. It has a unit, that of x times that of y, so its size says nothing
by itself. Divided by both standard deviations, whose product bounds it, it becomes Pearson's correlation, a
pure number from -1 to 1. Spearman's is Pearson's of the ranks: it asks whether y rises with x, along whatever
curve.

Interviewers ask for the difference, and are often told that these numbers say how one variable AFFECTS the
other. They do not. All three stay as they are if x and y change places, so they know nothing of cause and
effect. Covariance and Pearson's correlation are about a straight LINE, and 0 does not mean independent: with
y = x ** 2 and x symmetric about 0, y follows from x entirely, and all three are 0.

Conventions
- x and y are one-dimensional arrays, float64 or integers; x[i] and y[i] belong together. They are not
  changed.
- Their numbers are finite. A correlation has no unit, and has to be right in any: a column may be of any size
  from 1e-100 to 1e100. One that is not constant has a spread of at least a ten-millionth of its size, like
  numbers around 10 million with a spread of 1.
- `np.cov`, `np.corrcoef` and the module `statistics` may not be used; the rest of numpy may.
- Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-9.
"""

import math

import numpy as np


def covariance(x: np.ndarray, y: np.ndarray, ddof: int = 1) -> float:
    """Return the sum of the products of the deviations from the means, over n - ddof.

    Parameters
    ----------
    x, y : np.ndarray, shape (n,)
        The two columns.
    ddof : int
        What is taken off n, at least 0. With 1 the estimate is unbiased: its mean over many samples is the
        covariance of the population. 0 gives the covariance of the n pairs themselves.

    Returns
    -------
    float
        The covariance, in the unit of x times that of y.

    Raises
    ------
    ValueError
        If `x` and `y` differ in length, or n is not above `ddof`.

    Examples
    --------
    >>> x, y = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 4.0, 5.0, 9.0])
    >>> covariance(x, y)
    3.6666666666666665
    >>> covariance(x, y, ddof=0)
    2.75
    >>> covariance(100 * x, y, ddof=0)
    275.0
    """
    n = _pairs(x, y)
    if n <= ddof:
        raise ValueError(f"{n} pairs are too few for ddof = {ddof}.")
    # Both means are subtracted first. The mean of x * y less the product of the means is the same on paper,
    # but far from 0 it is the small difference of two huge numbers, and little is left of it but rounding:
    # Chan, Golub and LeVeque, Algorithms for computing the sample variance, The American Statistician 37
    # (1983).
    return float((x - x.mean()) @ (y - y.mean())) / (n - ddof)


def pearson(x: np.ndarray, y: np.ndarray) -> float:
    """Return Pearson's correlation: the covariance over the product of both standard deviations.

    Parameters
    ----------
    x, y : np.ndarray, shape (n,)
        The two columns, n at least 2.

    Returns
    -------
    float
        From -1 to 1, and not beyond these even by rounding. nan if all values of `x` or all values of `y` are
        equal (three times 0.1, say, though their mean is computed as 0.10000000000000002).

    Raises
    ------
    ValueError
        If `x` and `y` differ in length, or n is below 2.

    Examples
    --------
    >>> x, y = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 4.0, 5.0, 9.0])
    >>> pearson(x, y)
    0.9647638212377322
    >>> pearson(100 * x, 7 - y)
    -0.9647638212377322
    >>> pearson(np.array([-2.0, -1.0, 1.0, 2.0]), np.array([4.0, 1.0, 1.0, 4.0]))
    0.0
    >>> pearson(x, np.array([5.0, 5.0, 5.0, 5.0]))
    nan
    """
    if _pairs(x, y) < 2:
        raise ValueError("A single pair has no correlation.")
    # Comparing the values is exact. A computed standard deviation is not, for the mean is rounded.
    if x.min() == x.max() or y.min() == y.max():
        return math.nan
    dx, dy = x - x.mean(), y - y.mean()
    # The same divisor in covariance and standard deviations cancels, so it is left out. Two roots, not the
    # root of one product: (1e100) ** 2 * (1e100) ** 2 is beyond the floats, (1e100) ** 2 is not.
    r = float(dx @ dy) / (math.sqrt(dx @ dx) * math.sqrt(dy @ dy))
    # By the inequality of Cauchy and Schwarz r is within -1 to 1; computed, it may come out as
    # 1.0000000000000002.
    return min(1.0, max(-1.0, r))


def spearman(x: np.ndarray, y: np.ndarray) -> float:
    """Return Spearman's rank correlation: Pearson's correlation of the ranks.

    Parameters
    ----------
    x, y : np.ndarray, shape (n,)
        The two columns, n at least 2. The smallest value of a column has rank 1. Equal values share the mean
        of the ranks that they take up together: 7, 5, 7 have ranks 2.5, 1, 2.5.

    Returns
    -------
    float
        From -1 to 1, and not beyond these even by rounding. nan if all values of `x` or all values of `y` are
        equal.

    Raises
    ------
    ValueError
        If `x` and `y` differ in length, or n is below 2.

    Examples
    --------
    >>> x = np.array([1.0, 2.0, 3.0, 4.0])
    >>> spearman(x, np.array([-1.0, 0.0, 10.0, 1e9]))
    1.0
    >>> spearman(x, np.array([10.0, 30.0, 30.0, 20.0]))
    0.31622776601683794
    """
    _pairs(x, y)
    return pearson(_doubled_ranks(x), _doubled_ranks(y))


def _pairs(x, y):
    """Return the number of pairs."""
    if len(x) != len(y):
        # A y of one value would be repeated for every x by numpy, without a word.
        raise ValueError(f"{len(x)} values of x and {len(y)} of y make no pairs.")
    return len(x)


def _doubled_ranks(values):
    """Return for each value twice its rank, less 1; a correlation minds neither the 2 nor the 1."""
    ordered = np.sort(values)
    # So many values are below, and so many are not above. If `same` values are equal, their ranks go from
    # below + 1 to below + same, and the mean of these is (below + below + same + 1) / 2.
    below, not_above = (np.searchsorted(ordered, values, side) for side in ("left", "right"))
    return below + not_above
