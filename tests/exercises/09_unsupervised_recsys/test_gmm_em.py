"""Hidden suite of gmm_em."""

import math
from itertools import pairwise

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def covariances(rng, k, d, size=1.0):
    """Draw covariance matrices with tilted axes of unlike lengths."""
    covs = np.empty((k, d, d))
    for cov in covs:
        axes = np.linalg.qr(rng.normal(size=(d, d)))[0]
        cov[:] = size * (axes * rng.uniform(0.3, 2.0, size=d)) @ axes.T
    return (covs + covs.transpose(0, 2, 1)) / 2


def mixture(rng, k=3, d=2, n=12):
    """Draw a mixture, and points from components that are not quite those."""
    weights = rng.permutation(np.arange(1.0, k + 1))
    means = rng.normal(scale=2.0, size=(k, d))
    X = means[rng.integers(k, size=n)] + rng.normal(size=(n, d))
    return X, weights / weights.sum(), means, covariances(rng, k, d)


def expectation(X, weights, means, covs):
    """Go through points and components one by one, with the logarithms of all densities."""
    parts = [(np.linalg.inv(cov), float(np.linalg.slogdet(cov)[1])) for cov in covs]
    resp, total = [], 0.0
    for x in X:
        logs = []
        for weight, mean, (inverse, log_det) in zip(weights, means, parts, strict=True):
            distance = float((x - mean) @ inverse @ (x - mean))
            logs.append(math.log(weight) - (len(x) * math.log(2 * math.pi) + log_det + distance) / 2)
        top = max(logs)
        density = math.fsum(math.exp(log - top) for log in logs)
        resp.append([math.exp(log - top) / density for log in logs])
        total += top + math.log(density)
    return np.array(resp), total


def maximisation(X, resp, reg):
    """Go through the components, and add up the points one by one."""
    (n, d), weights, means, covs = X.shape, [], [], []
    for share in resp.T.tolist():
        total = math.fsum(share)
        mean = sum(r * x for r, x in zip(share, X, strict=True)) / total
        cov = sum(r * np.outer(x - mean, x - mean) for r, x in zip(share, X, strict=True)) / total
        weights.append(total / n)
        means.append(mean)
        covs.append(cov + np.diag([reg] * d))
    return np.array(weights), np.array(means), np.array(covs)


def alternation(X, weights, means, covs, rounds, reg):
    history = [expectation(X, weights, means, covs)[1]]
    for _ in range(rounds):
        weights, means, covs = maximisation(X, expectation(X, weights, means, covs)[0], reg)
        history.append(expectation(X, weights, means, covs)[1])
    return weights, means, covs, history


def shares(rng, n, k):
    resp = rng.gamma(0.6, size=(n, k)) + 0.01
    return resp / resp.sum(axis=1, keepdims=True)


@pytest.mark.points(2)
def test_responsibilities(attempt, rng):
    """Bayes' rule weighs each component by its weight and by its density with a full covariance."""
    for k, d in ((3, 2), (2, 3), (2, 1)):
        told = mixture(rng, k, d)
        resp, _ = checks.as_list(attempt.e_step(*told), 2)
        checks.close(resp, expectation(*told)[0], **CLOSE)


def test_log_likelihood(attempt, rng):
    """The log-likelihood adds up the logarithms of the points' densities under the mixture."""
    for k, d in ((3, 2), (1, 3)):
        told = mixture(rng, k, d)
        _, log_likelihood = checks.as_list(attempt.e_step(*told), 2)
        checks.close(log_likelihood, expectation(*told)[1], **CLOSE)


@pytest.mark.points(2)
def test_far_away(attempt, rng):
    """Points hundreds of standard deviations from all means still have responsibilities and a likelihood."""
    X, weights, means, covs = mixture(rng)
    X = X + rng.choice([-1.0, 1.0], size=2) * rng.uniform(300.0, 500.0)
    checks.close(attempt.e_step(X, weights, means, covs), expectation(X, weights, means, covs), **CLOSE)


def test_many_dimensions(attempt, rng):
    """Many dimensions with small variances are no trouble, though the determinants underflow to 0."""
    told = mixture(rng, 2, 50, n=5)
    X, weights, means, covs = told[0] * 1e-4, told[1], told[2] * 1e-4, told[3] * 1e-8
    checks.close(attempt.e_step(X, weights, means, covs), expectation(X, weights, means, covs), **CLOSE)


@pytest.mark.points(2)
def test_averages(attempt, rng):
    """Weights, means and covariances are averages, weighted by the responsibilities of each component."""
    for k, d in ((3, 2), (2, 3)):
        X, resp = rng.normal(loc=3.0, scale=2.0, size=(11, d)), shares(rng, 11, k)
        checks.close(attempt.m_step(X, resp, 0.0), maximisation(X, resp, 0.0), **CLOSE)


def test_hard_shares(attempt, rng):
    """Where every point belongs to one component, these are the statistics of the groups."""
    X, group = rng.normal(size=(14, 2)), rng.permutation([0] * 3 + [1] * 5 + [2] * 6)
    groups = [X[group == j] for j in range(3)]
    expected = (
        np.array([len(points) / 14 for points in groups]),
        np.array([points.mean(axis=0) for points in groups]),
        np.array([np.cov(points, rowvar=False, ddof=0) for points in groups]),
    )
    checks.close(attempt.m_step(X, np.eye(3)[group], reg=0.0), expected, **CLOSE)


def test_added_variance(attempt, rng):
    """What is added to the diagonal keeps a component on a single point from shrinking to nothing."""
    X, resp = rng.normal(size=(9, 2)), np.zeros((9, 2))
    resp[:, 0] = 1.0
    resp[4] = 0.0, 1.0
    for reg in (float(rng.uniform(0.05, 0.5)), 3.0):
        because = f"The second component has one point; reg is {reg:.3g}."
        checks.close(attempt.m_step(X, resp, reg), maximisation(X, resp, reg), **CLOSE, because=because)
    _, _, covs = checks.as_list(attempt.m_step(X, resp), 3)
    usual = {"rtol": 1e-6, "atol": 1e-12}
    checks.close(covs, maximisation(X, resp, 1e-6)[2], **usual, because="Here reg is not given.")


@pytest.mark.points(2)
def test_rounds(attempt, rng):
    """A round is an E step and then an M step; the history has all likelihoods, from the start on."""
    told = mixture(rng, 2, 2)
    for rounds, reg in ((1, 0.01), (3, 0.5), (0, 0.5)):
        because = f"There are {rounds} rounds, and reg is {reg}."
        expected = alternation(*told, rounds, reg)
        checks.close(attempt.em(*told, rounds, reg), expected, **CLOSE, because=because)
    answer = checks.as_list(attempt.em(*told, 1), 4)
    expected = alternation(*told, 1, 1e-6)
    checks.close(
        answer[2], expected[2], rtol=0.0, atol=1e-8, because="There is one round, and reg is not given."
    )


def test_never_falls(attempt, rng):
    """From round to round the likelihood rises or stays, and it is not left at its start."""
    means = np.array([[0.0, 0.0], [5.0, 1.0], [1.0, 6.0]])
    X = np.repeat(means, 8, axis=0) + rng.normal(size=(24, 2))
    start = np.full(3, 1 / 3), means + rng.normal(size=(3, 2)), np.tile(4.0 * np.eye(2), (3, 1, 1))
    *_, history = checks.as_list(attempt.em(X, *start, 8, 0.0), 4)
    history = [checks.as_number(value) for value in checks.as_list(history, 9)]
    steps = [after - before for before, after in pairwise(history)]
    checks.that(min(steps) > -1e-8, f"The likelihood fell by {-min(steps):.3g} in a round.")
    checks.that(
        history[-1] > history[0] + 1.0, "After all rounds the likelihood is no higher than at the start."
    )


def test_one_component(attempt, rng):
    """A single component becomes the mean and the covariance of all points in one round, and stays there."""
    X = rng.normal(loc=2.0, scale=3.0, size=(10, 3))
    start = np.ones(1), rng.normal(size=(1, 3)), covariances(rng, 1, 3)
    expected = np.ones(1), X.mean(axis=0)[None], np.cov(X, rowvar=False, ddof=0)[None]
    for rounds in (1, 3):
        answer = checks.as_list(attempt.em(X, *start, rounds, 0.0), 4)
        checks.close(answer[:3], expected, **CLOSE)


def test_refused(attempt, rng):
    """Matrices that are no covariances, and fewer rounds than none, are refused with a ValueError."""
    X, weights, means, covs = mixture(rng, 2, 2)
    axes = np.linalg.qr(rng.normal(size=(2, 2)))[0]
    for spread in ([1.0, -0.5], [-1.0, -2.0]):
        bad = (axes * spread) @ axes.T
        wrong = np.stack([covs[0], (bad + bad.T) / 2])
        because = "A covariance matrix has a negative eigenvalue."
        checks.raises(ValueError, attempt.e_step, X, weights, means, wrong, because=because)
        checks.raises(ValueError, attempt.em, X, weights, means, wrong, 1, because=because)
    checks.raises(ValueError, attempt.em, X, weights, means, covs, -1)
