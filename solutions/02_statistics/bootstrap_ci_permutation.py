"""Resampling: an interval by the bootstrap, and a test by permutation.

The standard error of a mean has a short formula, that of a median, a correlation or a ratio has none so
simple. The bootstrap needs none at all: it treats the sample as if it were the population, draws new samples
from it, and looks at how the statistic varies. And whether two groups differ can be tested without
assuming any distribution: if they do not, the labels mean nothing, and exchanging them at random shows which
differences chance makes.

Interviewers ask for both, often as ten lines on a whiteboard. They look at what is drawn with replacement and
what without, at what is resampled together, at how many draws go into each resample, and at a p-value that
must not be 0.

Conventions
- All randomness comes from `rng`, by the calls that are prescribed below, so that results can be compared.
  Nothing else is drawn.
- Quantiles interpolate linearly between the sorted values, as `np.quantile` does by default.
- Answers are compared with a relative tolerance of 1e-7 and an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def bootstrap_interval(
    xs: np.ndarray,
    statistic: Callable[[np.ndarray], float],
    reps: int,
    level: float,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return the percentile interval of a statistic: the middle part of its values on resamples.

    Draw all indices by one call, ``rng.integers(n, size=(reps, n))``. Row r of them makes resample r, of as
    many rows as the data have. (``rng.integers(n, size=n)`` once for each resample gives the same.)

    Parameters
    ----------
    xs : np.ndarray, shape (n,) or (n, d), float64
        The data, n at least 1. What belongs to one observation stands in one row, and stays together.
    statistic : callable
        ``statistic(sample)`` takes an array like `xs` and returns a float. It is called on one resample at a
        time.
    reps : int
        Number of resamples, at least 1.
    level : float
        The share of the resamples between the ends, strictly between 0 and 1; half of the rest lies on each
        side.
    rng : np.random.Generator
        Source of randomness.

    Returns
    -------
    low, high : float
        The two quantiles of the statistic over the resamples.

    Raises
    ------
    ValueError
        If there are no data, `reps` is below 1, or `level` is not strictly between 0 and 1.

    Examples
    --------
    >>> xs = np.array([1.0, 2.0, 4.0, 10.0])
    >>> bootstrap_interval(xs, lambda sample: float(sample.mean()), 8, 0.5, np.random.default_rng(0))
    (4.25, 5.6875)
    """
    n = len(xs)
    if n == 0 or reps < 1:
        raise ValueError(f"There have to be data and resamples, not {n} and {reps}.")
    if not 0 < level < 1:
        raise ValueError(f"level must lie strictly between 0 and 1, not at {level}.")
    # With replacement, and n of n: a resample is to vary as a new sample of the same size would. Whole rows,
    # or what belongs together, as the two columns of a correlation, would be torn apart.
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def permutation_test(xs: np.ndarray, ys: np.ndarray, reps: int, rng: np.random.Generator) -> float:
    """Return the two-sided p-value of the difference between the means of two groups.

    Put both groups into one row, `xs` first. For each repetition draw an order of all n + m places by one
    call, ``rng.permutation(n + m)``: what stands in the first n of these places is the new first group, the
    others are the second.

    Parameters
    ----------
    xs, ys : np.ndarray, shapes (n,) and (m,), float64
        The two groups, n and m at least 1.
    reps : int
        Number of repetitions, at least 1.
    rng : np.random.Generator
        Source of randomness.

    Returns
    -------
    float
        Among the repetitions AND the data as they are, which count as one more, the share whose difference of
        means is at least as large in size as that of the data. Differences that are less than 1e-9 apart
        count as equal.

    Raises
    ------
    ValueError
        If a group is empty, or `reps` is below 1.

    Examples
    --------
    >>> xs, ys = np.array([1.0, 2.0, 3.0]), np.array([7.0, 8.0])
    >>> permutation_test(xs, ys, 9, np.random.default_rng(0))
    0.1
    """
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("There have to be two groups with data, and repetitions.")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        return abs(pooled[places[:n]].mean() - pooled[places[n:]].mean())

    observed = difference(np.arange(len(pooled)))
    # Without replacement: only the labels are exchanged, and every value stays in.
    extreme = sum(difference(rng.permutation(len(pooled))) > observed - 1e-9 for _ in range(reps))
    # The data are one of the possible orders too. So p is at least 1 / (reps + 1), and never 0.
    return float((extreme + 1) / (reps + 1))
