"""Hidden suite of batchnorm_forward."""

import math
from statistics import fmean

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-8}


def moments(x):
    """Return for each channel its mean, the mean squared deviation, and the number of values."""
    found = []
    for c in range(x.shape[1]):
        values = x[:, c].ravel().tolist()
        mean = math.fsum(values) / len(values)
        found.append((mean, math.fsum((v - mean) ** 2 for v in values) / len(values), len(values)))
    return found


def skewness(x):
    return [
        fmean(((v - mean) / math.sqrt(variance)) ** 3 for v in x[:, c].tolist())
        for c, (mean, variance, _) in enumerate(moments(x))
    ]


def normalised(x, means, variances, gamma, beta, eps):
    y = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        c = at[1]
        y[at] = gamma[c] * (x[at] - means[c]) / math.sqrt(variances[c] + eps) + beta[c]
    return y


def trained(x, gamma, beta, eps=1e-5):
    means, variances, _ = zip(*moments(x), strict=True)
    return normalised(x, means, variances, gamma, beta, eps)


def averages(batches, momentum=0.1):
    """Weigh what was met by how long ago it was; what is left goes to the values at the beginning."""
    ages = range(len(batches))[::-1]
    weights = [momentum * (1 - momentum) ** age for age in ages]
    left = (1 - momentum) ** len(batches)
    seen = [moments(x) for x in batches]
    means, variances = [], []
    for c in range(batches[0].shape[1]):
        means.append(math.fsum(w * s[c][0] for w, s in zip(weights, seen, strict=True)))
        unbiased = [s[c][1] * s[c][2] / (s[c][2] - 1) for s in seen]
        variances.append(left + math.fsum(w * v for w, v in zip(weights, unbiased, strict=True)))
    return np.array(means), np.array(variances)


def draw(rng, *shape):
    """Draw skewed channels that differ in place and spread."""
    per_channel = (1, shape[1], *(1,) * (len(shape) - 2))
    centre, spread = rng.normal(scale=3.0, size=per_channel), rng.uniform(0.5, 3.0, size=per_channel)
    return centre + spread * rng.gamma(2.0, size=shape)


def table(rng, channels):
    return draw(rng, int(rng.integers(4, 7)), channels)


def parameters(rng, channels):
    gamma = rng.uniform(0.5, 2.0, size=channels) * rng.permutation([-1.0, 1.0, 1.0])[:channels]
    return gamma, rng.normal(size=channels)


@pytest.mark.points(2)
def test_training(attempt, rng):
    """In training every channel is standardised by its batch, then stretched by gamma and shifted by beta."""
    gamma, beta = parameters(rng, 3)
    layer = attempt.BatchNorm(gamma, beta)
    for _ in range(2):
        x = table(rng, 3)
        checks.close(layer.forward(x, train=True), trained(x, gamma, beta), **PROMISED)


def test_moments(attempt, rng):
    """What comes out has mean beta and deviation |gamma|, and the shape of its distribution stays."""
    gamma, beta = parameters(rng, 2)
    x = draw(rng, 12, 2)
    y = checks.as_array(attempt.BatchNorm(gamma, beta, eps=1e-13).forward(x, train=True), x.shape)
    for c, (mean, variance, _) in enumerate(moments(y)):
        checks.close(mean, float(beta[c]), **PROMISED, because="This is the mean of a channel.")
        checks.close(math.sqrt(variance), abs(float(gamma[c])), **PROMISED, because="This is its deviation.")
    skews = [skewness(a) for a in (y, x)]
    expected = np.sign(gamma) * np.array(skews[1])
    checks.close(
        np.array(skews[0]), expected, rtol=1e-5, atol=1e-6, because="This is the skewness of the channels."
    )


@pytest.mark.points(2)
def test_images(attempt, rng):
    """For images a channel takes its statistics over examples, rows and columns together, in both modes."""
    gamma, beta = parameters(rng, 3)
    shape = (3, 3, *rng.permutation([2, 4]).tolist())
    layer, x, other = attempt.BatchNorm(gamma, beta), draw(rng, *shape), draw(rng, *shape)
    checks.close(layer.forward(x, train=True), trained(x, gamma, beta), **PROMISED)
    mean, var = averages([x])
    checks.close(layer.statistics(), (mean, var), **PROMISED)
    expected = normalised(other, mean, var, gamma, beta, 1e-5)
    checks.close(layer.forward(other, train=False), expected, **PROMISED)


@pytest.mark.points(3)
def test_running(attempt, rng):
    """Each training pass moves the running averages towards the batch, with the unbiased variance."""
    gamma, beta = parameters(rng, 2)
    for told in ({}, {"momentum": float(rng.uniform(0.2, 0.8))}):
        layer, batches, momentum = attempt.BatchNorm(gamma, beta, **told), [], told.get("momentum", 0.1)
        checks.close(layer.statistics(), (np.zeros(2), np.ones(2)), **PROMISED)
        for _ in range(3):
            batches.append(table(rng, 2))
            layer.forward(batches[-1], train=True)
            because = f"After {len(batches)} training passes, with momentum = {momentum:.3g}."
            checks.close(layer.statistics(), averages(batches, momentum), **PROMISED, because=because)


@pytest.mark.points(3)
def test_evaluation(attempt, rng):
    """At evaluation the running averages normalise, whatever the batch is like."""
    gamma, beta = parameters(rng, 3)
    layer, batches = attempt.BatchNorm(gamma, beta, momentum=0.5), [table(rng, 3), table(rng, 3)]
    x = draw(rng, 4, 3)
    expected = normalised(x, np.zeros(3), np.ones(3), gamma, beta, 1e-5)
    checks.close(layer.forward(x, train=False), expected, **PROMISED, because="Before any training pass.")
    for batch in batches:
        layer.forward(batch, train=True)
    expected = normalised(x, *averages(batches, 0.5), gamma, beta, 1e-5)
    checks.close(layer.forward(x, train=False), expected, **PROMISED)
    alone = layer.forward(x[:1], train=False)
    checks.close(alone, expected[:1], **PROMISED, because="This example comes alone.")


def test_evaluation_changes_nothing(attempt, rng):
    """Evaluation leaves the running averages as they are, and training is not changed by them."""
    gamma, beta = parameters(rng, 2)
    layer, batch = attempt.BatchNorm(gamma, beta), table(rng, 2)
    layer.forward(batch, train=True)
    for _ in range(2):
        layer.forward(draw(rng, 3, 2), train=False)
    checks.close(layer.statistics(), averages([batch]), **PROMISED)
    other = table(rng, 2)
    checks.close(layer.forward(other, train=True), trained(other, gamma, beta), **PROMISED)


def test_eps(attempt, rng):
    """Next to a small variance eps counts, below the root, and a constant channel becomes beta."""
    gamma, beta = parameters(rng, 3)
    eps, x = float(rng.uniform(0.2, 0.8)), table(rng, 3)
    layer = attempt.BatchNorm(gamma, beta, momentum=1.0, eps=eps)
    checks.close(layer.forward(x, train=True), trained(x, gamma, beta, eps), **PROMISED)
    other = draw(rng, 2, 3)
    expected = normalised(other, *averages([x], 1.0), gamma, beta, eps)
    checks.close(layer.forward(other, train=False), expected, **PROMISED, because="At evaluation.")
    x = 2e-3 * x
    x[:, 0] = 1.5
    layer = attempt.BatchNorm(gamma, beta, momentum=1.0)
    answer = layer.forward(x, train=True)
    checks.close(answer, trained(x, gamma, beta), **PROMISED, because="The first channel is constant.")


def test_far_from_zero(attempt, rng):
    """A channel far from zero is normalised like the same channel moved back."""
    gamma, beta = parameters(rng, 2)
    far = table(rng, 2) + 1e6
    layer = attempt.BatchNorm(gamma, beta, momentum=1.0)
    checks.close(layer.forward(far, train=True), trained(far - 1e6, gamma, beta), **PROMISED)
    mean, var = averages([far - 1e6], 1.0)
    checks.close(layer.statistics(), (mean + 1e6, var), **PROMISED)


def test_two_layers(attempt, rng):
    """Two layers have nothing in common, even if they take turns."""
    one, two = parameters(rng, 2), parameters(rng, 2)
    layers = [attempt.BatchNorm(*p) for p in (one, two)]
    batches = [table(rng, 2), table(rng, 2)]
    for layer, p, x in zip(layers, (one, two), batches, strict=True):
        checks.close(layer.forward(x, train=True), trained(x, *p), **PROMISED)
    for layer, x in zip(layers, batches, strict=True):
        checks.close(layer.statistics(), averages([x]), **PROMISED)


def test_one_value(attempt, rng):
    """In training a channel needs two values: a single one is refused, and changes no running average."""
    gamma, beta = parameters(rng, 2)
    layer, batch = attempt.BatchNorm(gamma, beta), draw(rng, 1, 2, 2, 2)
    expected = trained(batch, gamma, beta)
    because = "One image of four pixels has four values in each channel."
    checks.close(layer.forward(batch, train=True), expected, **PROMISED, because=because)
    two = draw(rng, 2, 2)
    answer = layer.forward(two, train=True)
    checks.close(answer, trained(two, gamma, beta), **PROMISED, because="Two examples are enough.")
    for x in (draw(rng, 1, 2), draw(rng, 1, 2, 1, 1)):
        checks.raises(ValueError, layer.forward, x, train=True)
    checks.close(layer.statistics(), averages([batch, two]), **PROMISED)
