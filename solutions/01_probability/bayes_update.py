"""Bayes' rule: from the probability of the data to that of the cause.

A test for a rare disease is positive. How likely is the disease? Write Bayes' rule for any number of
hypotheses, for a screening test, and for many observations one after the other.

Interviewers ask for it because intuition fails on it: with 1 ill person in 100, and a test that finds 90% of
the ill and clears 91% of the healthy, whoever tests positive is ill with probability 9%, not 90%. Most
positives come from the many healthy. Forgetting the base rate is the classic mistake; the next one is to
multiply thousands of probabilities until nothing is left of them but 0.

The rule: P(hypothesis | data) is proportional to P(hypothesis) * P(data | hypothesis), prior times
likelihood. What is missing is one number, the same for all hypotheses, found from the fact that the result
sums to 1. If several observations are independent given the hypothesis, their likelihoods multiply. Take the
classes as hypotheses and the features as observations, and this is the naive Bayes classifier; "naive" is the
independence.

Conventions. There are k hypotheses, at least one, of which exactly one holds. Probabilities are fractions;
logarithms are natural. Answers are float64, compared with a relative tolerance of 1e-6, tiny ones too (down
to 1e-300).
"""

import math

import numpy as np


def posterior(prior: np.ndarray, likelihood: np.ndarray) -> np.ndarray:
    """Return the probabilities of the hypotheses after one observation.

    Parameters
    ----------
    prior : np.ndarray, shape (k,)
        The weight of each hypothesis before; 0 or more. They need not sum to 1: only their ratios count.
    likelihood : np.ndarray, shape (k,)
        The probability (or density) of the observation under each hypothesis; 0 or more. Again only the
        ratios count; each vector may be on any scale, with all of it near 1e-200 or 1e200.

    Returns
    -------
    np.ndarray, shape (k,)
        The probabilities after, which sum to 1.

    Raises
    ------
    ValueError
        If the lengths differ, a number is negative, or no hypothesis with a positive prior can have given the
        observation.

    Examples
    --------
    >>> posterior(np.array([0.5, 0.25, 0.25]), np.array([0.1, 0.2, 0.6]))
    array([0.2, 0.2, 0.6])
    >>> posterior(np.array([1.0, 99.0]), np.array([0.9, 0.09]))
    array([0.09174312, 0.90825688])
    """
    if len(prior) != len(likelihood):
        raise ValueError(f"There are {len(prior)} priors and {len(likelihood)} likelihoods.")
    if np.any(prior < 0) or np.any(likelihood < 0):
        raise ValueError("Priors and likelihoods must be 0 or more.")
    if not np.any((prior > 0) & (likelihood > 0)):
        raise ValueError("No hypothesis that was possible can have given this observation.")
    # In logarithms, as below: the product of two tiny numbers may be too small for a float, and any constant
    # factor is going to cancel anyway.
    return _normalised(_log(prior) + _log(likelihood))


def screening_ppv(prevalence: float, sensitivity: float, specificity: float) -> float:
    """Return the probability that somebody with a positive test is ill (the positive predictive value).

    Parameters
    ----------
    prevalence : float
        The share of people who are ill, in [0, 1].
    sensitivity : float
        P(positive | ill), in [0, 1].
    specificity : float
        P(negative | healthy), in [0, 1].

    Returns
    -------
    float
        P(ill | positive).

    Raises
    ------
    ValueError
        If a number is outside [0, 1], or no positive test can occur.

    Examples
    --------
    >>> screening_ppv(0.01, 0.90, 0.91)
    0.09174311926605508
    >>> screening_ppv(0.5, 0.90, 0.91)
    0.9090909090909091
    """
    for share in (prevalence, sensitivity, specificity):
        if not 0 <= share <= 1:
            raise ValueError(f"Prevalence, sensitivity and specificity lie in [0, 1]; {share} does not.")
    # Of all people: those ill and found, and those healthy and alarmed for nothing.
    found, alarmed = prevalence * sensitivity, (1 - prevalence) * (1 - specificity)
    if found + alarmed == 0:
        raise ValueError("Nobody can have a positive test.")
    return found / (found + alarmed)


def sequential_posterior(prior: np.ndarray, loglik: np.ndarray) -> np.ndarray:
    """Return the probabilities of the hypotheses after many observations, independent given the hypothesis.

    Parameters
    ----------
    prior : np.ndarray, shape (k,)
        The weight of each hypothesis before; 0 or more.
    loglik : np.ndarray, shape (t, k)
        Row i holds the logarithm of the probability (or density) of observation i under each hypothesis;
        finite, or -inf where it is impossible. There may be thousands of rows, or none.

    Returns
    -------
    np.ndarray, shape (k,)
        The probabilities after all observations, which sum to 1.

    Raises
    ------
    ValueError
        If `loglik` has not one column for each hypothesis, a prior is negative, or no hypothesis with a
        positive prior can have given all the observations.

    Examples
    --------
    Two positive tests, independent given the state of health:

    >>> row = np.log([0.9, 0.09])
    >>> sequential_posterior(np.array([0.01, 0.99]), np.array([row, row]))
    array([0.50251256, 0.49748744])
    >>> sequential_posterior(np.array([1.0, 1.0]), np.array([[-1000.0, -1001.0]]))
    array([0.73105858, 0.26894142])
    """
    if loglik.shape[1] != len(prior):
        raise ValueError(f"There are {len(prior)} priors and {loglik.shape[1]} columns of likelihoods.")
    if np.any(prior < 0):
        raise ValueError("Priors must be 0 or more.")
    # A product of thousands of probabilities is 0 in floats; the sum of their logarithms is an ordinary
    # number. The prior enters once, and the order of the observations plays no part.
    logs = _log(prior) + loglik.sum(axis=0)
    if np.max(logs) == -math.inf:
        raise ValueError("No hypothesis that was possible can have given all these observations.")
    return _normalised(logs)


def _log(weights):
    """Return the logarithms, -inf for 0: what was impossible before stays so, whatever is observed."""
    return np.array([math.log(x) if x > 0 else -math.inf for x in weights])


def _normalised(logs):
    """Return probabilities proportional to exp(logs), of which at least one is finite."""
    weights = np.exp(logs - np.max(logs))
    return weights / weights.sum()
