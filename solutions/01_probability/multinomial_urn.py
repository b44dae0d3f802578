"""Multinomial counts: how often each of several outcomes occurs in n draws.

An urn holds 8 red, 3 yellow and 9 white balls. You draw six. How likely are two red, one yellow and three
white? Write the multinomial mass function, the exact answer for an urn with and without putting balls back,
and the mean and covariance of the counts.

Interviewers ask it as the step from two outcomes to many (word counts, votes, class labels). They watch for
two mistakes: ignoring whether the balls go back, and treating the counts as independent. Each count alone is
binomial, but together they must sum to n, so one that is large leaves less room for the others.

Conventions. The order of the draws does not matter, only the counts. Probabilities are given per class, in
the same order as the counts. They sum to 1 up to 1e-9 (three times 0.3333333333 is near enough) and are used
as they are, not rescaled; a sum that is off by 1e-3 or more is refused. Floats are compared with a relative
tolerance of 1e-6, fractions exactly.
"""

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np


def multinomial_pmf(counts: Sequence[int], probs: Sequence[float]) -> float:
    """Return the probability that the classes occur exactly `counts` times.

    Parameters
    ----------
    counts : sequence of K ints
        How often each class is wanted, each 0 or more; their sum n is the number of draws, up to 10,000.
    probs : sequence of K floats
        Probability of each class in one draw. A class may have probability 0.

    Returns
    -------
    float
        The probability. It is finite for every valid input.

    Raises
    ------
    ValueError
        If the lengths differ, a count or a probability is negative, or the probabilities do not sum to 1.

    Examples
    --------
    The urn of the introduction, every ball being put back before the next draw:

    >>> multinomial_pmf([2, 1, 3], [0.4, 0.15, 0.45])
    0.13122
    >>> multinomial_pmf([1, 0], [1.0, 0.0])
    1.0
    """
    _require_distribution(probs)
    if len(counts) != len(probs):
        raise ValueError(f"There are {len(counts)} counts but {len(probs)} probabilities.")
    if any(count < 0 for count in counts):
        raise ValueError("No class can occur a negative number of times.")
    # n! / (k1! k2! ...) orders, each with probability p1 ** k1 * p2 ** k2 * ...; logarithms, as neither
    # factor need fit into a float.
    log_total = math.lgamma(sum(counts) + 1)
    for count, prob in zip(counts, probs, strict=True):
        if count == 0:
            continue  # a factor of 1, also where prob is 0
        if prob == 0:
            return 0.0
        log_total += count * math.log(prob) - math.lgamma(count + 1)
    return math.exp(log_total)


def urn_probability(urn: dict[str, int], want: dict[str, int], replace: bool = True) -> Fraction:
    """Return the exact probability that as many balls are drawn of each colour as `want` says.

    Parameters
    ----------
    urn : dict
        Number of balls of each colour, 0 or more; there is at least one ball.
    want : dict
        Number of balls wanted of each colour, 0 or more. A colour that is not in it is wanted 0 times. The
        number of draws is the sum of these numbers.
    replace : bool
        True: each ball goes back before the next draw. False: it stays out.

    Returns
    -------
    fractions.Fraction
        The probability, exact; 0 where the urn cannot give what is wanted, a colour that it lacks included.

    Examples
    --------
    >>> urn = {"red": 8, "yellow": 3, "white": 9}
    >>> want = {"red": 2, "yellow": 1, "white": 3}
    >>> urn_probability(urn, want)
    Fraction(6561, 50000)
    >>> urn_probability(urn, want, replace=False)
    Fraction(294, 1615)
    """
    balls, draws = sum(urn.values()), sum(want.values())
    if not replace:
        # All hands of this size are equally likely: count those that are wanted. comb(n, k) is 0 for k > n.
        hands = math.prod(math.comb(urn.get(colour, 0), number) for colour, number in want.items())
        return Fraction(hands, math.comb(balls, draws)) if hands else Fraction(0)
    probability = Fraction(math.factorial(draws))
    for colour, number in want.items():
        probability *= Fraction(urn.get(colour, 0), balls) ** number / math.factorial(number)
    return probability


def multinomial_mean_cov(n: int, probs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean vector and the covariance matrix of the counts.

    Parameters
    ----------
    n : int
        Number of draws, 0 or more.
    probs : np.ndarray, shape (K,), float64
        Probability of each class in one draw.

    Returns
    -------
    mean : np.ndarray, shape (K,), float64
        Expected count of each class.
    cov : np.ndarray, shape (K, K), float64
        Variances on the diagonal, covariances of two classes off it.

    Raises
    ------
    ValueError
        If `n` or a probability is negative, or the probabilities do not sum to 1.

    Examples
    --------
    >>> mean, cov = multinomial_mean_cov(4, np.array([0.5, 0.5]))
    >>> mean
    array([2., 2.])
    >>> cov
    array([[ 1., -1.],
           [-1.,  1.]])
    """
    _require_distribution(probs)
    if n < 0:
        raise ValueError(f"The number of draws must be 0 or more, not {n}.")
    # One draw is a vector of indicators. Two different classes never occur together, so the expected product
    # is 0 off the diagonal and p_i on it; subtracting p_i p_j gives the covariance of one draw.
    return n * probs, n * (np.diag(probs) - np.outer(probs, probs))


def _require_distribution(probs):
    if any(prob < 0 for prob in probs):
        raise ValueError("A probability cannot be negative.")
    if abs(math.fsum(probs) - 1.0) > 1e-9:
        raise ValueError(f"The probabilities must sum to 1, not {math.fsum(probs)}.")
