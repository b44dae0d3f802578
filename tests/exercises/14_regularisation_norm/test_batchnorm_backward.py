"""Hidden suite of batchnorm_backward."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-8}
STEP = 1e-30  # along the imaginary axis, where no difference loses digits


def normalised(values, eps):
    mean = sum(values) / len(values)
    variance = sum((v - mean) * (v - mean) for v in values) / len(values)
    return [(v - mean) / (variance + eps) ** 0.5 for v in values]


def one_channel(dout, x, gamma, eps):
    """Differentiate the loss sum(dout * y) of one channel, value by value, from the definition."""
    slopes = []
    for i in range(len(x)):
        moved = [complex(v, STEP if j == i else 0.0) for j, v in enumerate(x)]
        y = normalised(moved, eps)
        slopes.append(sum(d * gamma * v.imag for d, v in zip(dout, y, strict=True)) / STEP)
    dgamma = math.fsum(d * v for d, v in zip(dout, normalised(x, eps), strict=True))
    return slopes, dgamma, math.fsum(dout)


def expected(dout, x, gamma, eps):
    """Differentiate channel after channel."""
    dx, dgamma, dbeta = np.zeros(x.shape), np.zeros(len(gamma)), np.zeros(len(gamma))
    for c, factor in enumerate(gamma.tolist()):
        slopes, dgamma[c], dbeta[c] = one_channel(
            dout[:, c].ravel().tolist(), x[:, c].ravel().tolist(), factor, eps
        )
        dx[:, c] = np.reshape(slopes, dx[:, c].shape)
    return dx, dgamma, dbeta


def draw(rng, *shape):
    """Draw an upstream gradient, inputs whose channels differ in place and spread, and factors."""
    per_channel = (1, shape[1], *(1,) * (len(shape) - 2))
    centre, spread = rng.normal(scale=3.0, size=per_channel), rng.uniform(0.5, 3.0, size=per_channel)
    gamma = rng.uniform(0.5, 2.0, size=shape[1]) * rng.choice([-1.0, 1.0], size=shape[1])
    return rng.normal(size=shape), centre + spread * rng.normal(size=shape), gamma


def table(rng):
    """Draw a batch of examples with some channels."""
    return draw(rng, int(rng.integers(4, 7)), int(rng.integers(2, 4)))


def images(rng):
    """Draw a batch of small images; the numbers of channels, rows and columns differ."""
    return draw(rng, 2, *rng.permutation([2, 3, 4]).tolist())


def backward(attempt, dout, x, gamma, eps=None):
    told = {} if eps is None else {"eps": eps}
    return checks.as_list(attempt.batchnorm_backward(dout, x, gamma, **told), 3)


@pytest.mark.points(3)
def test_input(attempt, rng):
    """Each value moves the mean and variance of its batch, and the gradient of the input knows it."""
    dout, x, gamma = table(rng)
    dx, _, _ = backward(attempt, dout, x, gamma)
    checks.close(dx, expected(dout, x, gamma, 1e-5)[0], **PROMISED)


@pytest.mark.points(2)
def test_parameters(attempt, rng):
    """The gradients of gamma and beta are sums over the batch, a number for each channel."""
    dout, x, gamma = table(rng)
    _, dgamma, dbeta = backward(attempt, dout, x, gamma)
    _, expected_dgamma, expected_dbeta = expected(dout, x, gamma, 1e-5)
    checks.close(dgamma, expected_dgamma, **PROMISED, because="This is the gradient of gamma.")
    checks.close(dbeta, expected_dbeta, **PROMISED, because="This is the gradient of beta.")


@pytest.mark.points(2)
def test_images(attempt, rng):
    """For images a channel takes its statistics over examples, rows and columns together."""
    dout, x, gamma = images(rng)
    checks.close(backward(attempt, dout, x, gamma), expected(dout, x, gamma, 1e-5), **PROMISED)


def test_shift_and_stretch(attempt, rng):
    """An upstream gradient that would only shift or stretch a channel has no effect on the input."""
    _, x, gamma = table(rng)
    x = x / x.std(axis=0)  # next to a tiny spread even this eps would count
    centred = x - x.mean(axis=0)
    shift, stretch = rng.normal(size=(2, len(gamma)))
    dx, _, _ = backward(attempt, shift + stretch * centred, x, gamma, eps=1e-13)
    checks.close(
        dx, np.zeros(x.shape), **PROMISED, because="Moving or stretching all x alike changes no output."
    )


@pytest.mark.points(2)
def test_eps(attempt, rng):
    """Next to a small variance eps counts, below the root, and a constant channel stays finite."""
    dout, x, gamma = table(rng)
    eps = float(rng.uniform(0.2, 0.8))
    checks.close(backward(attempt, dout, x, gamma, eps), expected(dout, x, gamma, eps), **PROMISED)
    x = 2e-3 * x
    x[:, 0] = 1.5
    answer = backward(attempt, dout, x, gamma)
    checks.close(answer, expected(dout, x, gamma, 1e-5), **PROMISED, because="The first channel is constant.")


def test_far_from_zero(attempt, rng):
    """A channel far from zero has the gradient of the same channel moved back."""
    dout, x, gamma = table(rng)
    # A spread that is neither tiny, where the rounding of a mean near 1e6 counts, nor exactly 1.
    far = x * (rng.uniform(0.7, 1.4, size=len(gamma)) / x.std(axis=0)) + 1e6
    answer = backward(attempt, dout, far, gamma)
    checks.close(answer, expected(dout, far - 1e6, gamma, 1e-5), **PROMISED)


def test_two_examples(attempt, rng):
    """A batch of two examples is enough, though hardly any gradient gets through."""
    dout, x, gamma = draw(rng, 2, 3)
    checks.close(backward(attempt, dout, x, gamma), expected(dout, x, gamma, 1e-5), **PROMISED)


@pytest.mark.points(2)
def test_evaluation(attempt, rng):
    """At evaluation the statistics are constants, and the gradient is multiplied by its channel's slope."""
    for dout, x, gamma in (table(rng), images(rng)):
        running_var = rng.uniform(0.1, 4.0, size=len(gamma))
        for told, eps in (({}, 1e-5), ({"eps": 0.5}, 0.5)):
            answer = attempt.batchnorm_eval_backward(dout, gamma, running_var, **told)
            slopes = np.zeros(x.shape)
            for i in np.ndindex(x.shape):
                factor, variance = float(gamma[i[1]]), float(running_var[i[1]])
                slopes[i] = dout[i] * factor / math.sqrt(variance + eps)
            checks.close(answer, slopes, **PROMISED)


def test_single_example_at_evaluation(attempt, rng):
    """At evaluation an example does not depend on its batch, and may come alone."""
    dout, _, gamma = table(rng)
    running_var = rng.uniform(0.1, 4.0, size=len(gamma))
    running_var[0] = 0.0
    slopes = [g / math.sqrt(v + 1e-5) for g, v in zip(gamma.tolist(), running_var.tolist(), strict=True)]
    for row in dout:
        alone = attempt.batchnorm_eval_backward(row[None], gamma, running_var)
        checks.close(
            alone, np.array([[d * s for d, s in zip(row.tolist(), slopes, strict=True)]]), **PROMISED
        )
