"""Hidden suite of bayes_update."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 0.0}  # promised in the stub


def bayes(prior, *likelihoods):
    """Apply the rule to one observation after the other, in fractions."""
    weights = [Fraction(p) for p in prior.tolist()]
    for likelihood in likelihoods:
        weights = [w * Fraction(x) for w, x in zip(weights, likelihood.tolist(), strict=True)]
        weights = [w / sum(weights) for w in weights]
    return np.array([float(w / sum(weights)) for w in weights])


def in_a_population(prevalence, sensitivity, specificity):
    """Count people: the ill with a positive test among all with a positive test."""
    ill = Fraction(prevalence)
    found, alarmed = ill * Fraction(sensitivity), (1 - ill) * (1 - Fraction(specificity))
    return float(found / (found + alarmed))


def hypotheses(rng):
    """Draw a prior and a likelihood for a few hypotheses; the prior does not sum to 1."""
    k = int(rng.integers(3, 7))
    return rng.uniform(0.5, 5.0, size=k), rng.uniform(0.05, 0.9, size=k)


@pytest.mark.points(2)
def test_posterior(attempt, rng):
    """The posterior is prior times likelihood, divided by their sum."""
    for _ in range(3):
        prior, likelihood = hypotheses(rng)
        checks.close(attempt.posterior(prior, likelihood), bayes(prior, likelihood), **CLOSE)
    counts = rng.permutation(np.arange(1, 20))[:4]
    chances = rng.uniform(0.1, 0.9, size=4)
    checks.close(attempt.posterior(counts, chances), bayes(counts, chances), **CLOSE)


def test_any_scale(attempt, rng):
    """Only ratios count: multiplying all priors, or all likelihoods, by a number changes nothing."""
    prior, likelihood = hypotheses(rng)
    expected = bayes(prior, likelihood)
    for a, b in ((1e-3, 1.0), (1.0, 1e5), (1e-200, 1e-200), (1e200, 1e200)):
        checks.close(attempt.posterior(a * prior, b * likelihood), expected, **CLOSE)


def test_impossible_stays_impossible(attempt, rng):
    """A hypothesis with prior 0, or under which the data are impossible, gets exactly 0."""
    prior, likelihood = hypotheses(rng)
    out, excluded = rng.choice(len(prior), size=2, replace=False)
    prior[out], likelihood[excluded] = 0.0, 0.0
    likelihood[out] = 1.0
    checks.close(attempt.posterior(prior, likelihood), bayes(prior, likelihood), **CLOSE)
    loglik = np.tile(rng.uniform(-3.0, -2.0, size=len(prior)), (40, 1))
    loglik[:, out] = -0.01  # it explains the data best by far, and is still impossible
    loglik[int(rng.integers(40)), excluded] = -math.inf
    answer = checks.as_array(attempt.sequential_posterior(prior, loglik), prior.shape)
    because = "Two hypotheses are impossible: one from the start, one after an observation."
    checks.equal(answer[[out, excluded]], np.zeros(2), because=because)
    checks.close(float(answer.sum()), 1.0, **CLOSE, because="This is the sum of the probabilities.")


def test_no_explanation(attempt, rng):
    """Data that no possible hypothesis can have given are refused with a ValueError."""
    prior, likelihood = hypotheses(rng)
    half = np.arange(len(prior)) < 2
    checks.raises(ValueError, attempt.posterior, prior, np.zeros(len(prior)))
    checks.raises(ValueError, attempt.posterior, np.where(half, prior, 0), np.where(half, 0, likelihood))
    loglik = np.tile(np.log(likelihood), (3, 1))
    loglik[0, half], loglik[2, ~half] = -math.inf, -math.inf
    checks.raises(ValueError, attempt.sequential_posterior, prior, loglik)


@pytest.mark.points(2)
def test_screening(attempt, rng):
    """Of all with a positive test, the share that is ill: the healthy who test positive count too."""
    for prevalence in (0.5, float(rng.uniform(0.001, 0.02)), float(rng.uniform(0.1, 0.9))):
        sensitivity, specificity = rng.uniform(0.6, 0.99, size=2).tolist()
        answer = attempt.screening_ppv(prevalence, sensitivity, specificity)
        checks.close(answer, in_a_population(prevalence, sensitivity, specificity), **CLOSE)


def test_base_rate(attempt, rng):
    """A rarer disease is less likely after a positive test too; a test that treats all alike says nothing."""
    sensitivity, specificity = rng.uniform(0.6, 0.99, size=2).tolist()
    for prevalence in (1e-3, 1e-6, 1e-9, 0.0, 1.0):
        answer = attempt.screening_ppv(prevalence, sensitivity, specificity)
        checks.close(answer, in_a_population(prevalence, sensitivity, specificity), **CLOSE)
    rare, found = float(rng.uniform(1e-5, 1e-3)), int(rng.integers(1, 8)) / 8
    for prevalence in (rare, 0.5):
        because = "The test is positive equally often for ill and healthy."
        checks.close(
            attempt.screening_ppv(prevalence, found, 1 - found), prevalence, **CLOSE, because=because
        )
    checks.close(attempt.screening_ppv(rare, sensitivity, 1.0), 1.0, because="Nobody is alarmed for nothing.")


@pytest.mark.points(2)
def test_observations_add_up(attempt, rng):
    """Many observations: their likelihoods multiply, the prior enters once, their order is of no account."""
    for t in (2, int(rng.integers(4, 9))):
        prior, _ = hypotheses(rng)
        likelihoods = rng.uniform(0.1, 0.9, size=(t, len(prior)))
        likelihoods[-1] = likelihoods[0]  # the same may be observed again, and counts again
        for rows in (likelihoods, likelihoods[::-1]):
            answer = attempt.sequential_posterior(prior, np.log(rows))
            checks.close(answer, bayes(prior, *likelihoods), **CLOSE)


def test_no_observation(attempt, rng):
    """Without any observation the prior is left, brought to the sum 1."""
    prior, _ = hypotheses(rng)
    expected = bayes(prior)
    checks.close(attempt.sequential_posterior(prior, np.empty((0, len(prior)))), expected, **CLOSE)


@pytest.mark.points(2)
def test_thousands_of_observations(attempt, rng):
    """Thousands of observations neither vanish to 0 nor overflow."""
    k, t = 3, 3000
    prior = rng.uniform(0.5, 2.0, size=k)
    for level in (-2.0, 2.0):  # densities may well be above 1
        loglik = level + rng.normal(scale=0.3, size=(t, k))
        loglik[-1] = loglik[-1] - loglik.sum(axis=0) + t * level + rng.uniform(-1, 1, size=k)
        logs = [math.log(p) + math.fsum(column) for p, column in zip(prior, loglik.T.tolist(), strict=True)]
        weights = [math.exp(x - max(logs)) for x in logs]
        expected = np.array(weights) / math.fsum(weights)
        checks.close(attempt.sequential_posterior(prior, loglik), expected, **CLOSE)


def test_invalid_input(attempt, rng):
    """Negative weights, lengths that do not fit and shares outside [0, 1] are refused with a ValueError."""
    prior, likelihood = hypotheses(rng)
    negative = np.where(np.arange(len(prior)) == rng.integers(len(prior)), -0.1, prior)
    checks.raises(ValueError, attempt.posterior, negative, likelihood)
    checks.raises(ValueError, attempt.posterior, prior, np.where(negative < 0, -0.1, likelihood))
    checks.raises(ValueError, attempt.sequential_posterior, negative, np.log(likelihood)[None, :])
    for short in (likelihood[1:], likelihood[:1]):
        checks.raises(ValueError, attempt.posterior, prior, short)
        checks.raises(ValueError, attempt.sequential_posterior, prior, np.log(short)[None, :])
    for shares in ((1.2, 0.9, 0.9), (0.1, -0.1, 0.9), (0.1, 0.9, 91.0)):
        checks.raises(ValueError, attempt.screening_ppv, *shares)
    for shares in ((0.0, 0.9, 1.0), (0.3, 0.0, 1.0), (1.0, 0.0, 0.5)):
        checks.raises(ValueError, attempt.screening_ppv, *shares, because="Nobody can have a positive test.")
