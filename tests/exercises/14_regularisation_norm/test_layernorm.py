"""Hidden suite of layernorm."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-8}
STEP = 1e-30  # along the imaginary axis, where no difference loses digits


def of_one(x, eps):
    """Standardise one example, number by number."""
    mean = sum(x) / len(x)
    variance = sum((v - mean) * (v - mean) for v in x) / len(x)
    return [(v - mean) / (variance + eps) ** 0.5 for v in x]


def expected(x, gamma, beta, eps=1e-5):
    y = np.zeros(x.shape)
    for at in np.ndindex(x.shape[:-1]):
        y[at] = [g * v + b for g, v, b in zip(gamma, of_one(x[at].tolist(), eps), beta, strict=True)]
    return y


def expected_rms(x, gamma, eps=1e-5):
    y = np.zeros(x.shape)
    for at in np.ndindex(x.shape[:-1]):
        values = x[at].tolist()
        root = math.sqrt(math.fsum(v * v for v in values) / len(values) + eps)
        y[at] = [g * v / root for g, v in zip(gamma, values, strict=True)]
    return y


def expected_gradients(dout, x, gamma, eps=1e-5):
    """Differentiate sum(dout * y), moving one number of one example at a time."""
    dx, dgamma, dbeta = np.zeros(x.shape), np.zeros(len(gamma)), np.zeros(len(gamma))
    for at in np.ndindex(x.shape[:-1]):
        values, weights = x[at].tolist(), (dout[at] * gamma).tolist()
        for i in range(len(values)):
            moved = [complex(v, STEP if j == i else 0.0) for j, v in enumerate(values)]
            dx[at][i] = sum(w * v.imag for w, v in zip(weights, of_one(moved, eps), strict=True)) / STEP
        for i, v in enumerate(of_one(values, eps)):
            dgamma[i] += dout[at][i] * v
            dbeta[i] += dout[at][i]
    return dx, dgamma, dbeta


def draw(rng, *shape):
    """Draw examples that differ in place and spread."""
    centre = rng.normal(scale=3.0, size=(*shape[:-1], 1))
    return centre + rng.uniform(0.5, 3.0, size=(*shape[:-1], 1)) * rng.normal(size=shape)


def parameters(rng, D):
    return rng.uniform(0.5, 2.0, size=D) * rng.choice([-1.0, 1.0], size=D), rng.normal(size=D)


def shapes(rng):
    """Draw shapes with one leading axis, with two, and with none; no two lengths are equal."""
    n, t, D = rng.permutation([2, 3, 4]).tolist()
    return (n, D + 2), (n, t, D + 2), (D + 2,)


def large_call(rng, n=10_000):
    """Normalise n rows of 64 features."""
    return "layernorm", (rng.normal(size=(n, 64)), rng.normal(size=64), rng.normal(size=64))


@pytest.mark.points(2)
def test_layernorm(attempt, rng):
    """Each example is standardised over its features, whatever the leading axes are."""
    for shape in shapes(rng):
        x, (gamma, beta) = draw(rng, *shape), parameters(rng, shape[-1])
        answer = attempt.layernorm(x, gamma, beta)
        checks.close(answer, expected(x, gamma, beta), **PROMISED, because=f"The shape of x is {shape}.")


def test_no_batch(attempt, rng):
    """An example comes out the same, alone or in whatever company."""
    x, (gamma, beta) = draw(rng, 4, 5), parameters(rng, 5)
    alone = expected(x[:1], gamma, beta)
    checks.close(attempt.layernorm(x[:1], gamma, beta), alone, **PROMISED, because="It comes alone.")
    company = np.vstack([x[:1], 100.0 * x[1:] + 1000.0])
    y = checks.as_array(attempt.layernorm(company, gamma, beta), x.shape)
    checks.close(y[:1], alone, **PROMISED, because="This is the first example among others.")
    checks.close(
        attempt.rmsnorm(company, gamma), expected_rms(company, gamma), **PROMISED, because="By rmsnorm."
    )


@pytest.mark.points(2)
def test_rmsnorm(attempt, rng):
    """RMSNorm divides by the root of the mean square, and subtracts nothing."""
    for shape in shapes(rng):
        x, (gamma, _) = draw(rng, *shape), parameters(rng, shape[-1])
        answer = attempt.rmsnorm(x, gamma)
        checks.close(answer, expected_rms(x, gamma), **PROMISED, because=f"The shape of x is {shape}.")


def test_what_changes_nothing(attempt, rng):
    """A positive factor on an example changes neither output; a shift changes that of RMSNorm only."""
    x, (gamma, beta) = draw(rng, 3, 6), parameters(rng, 6)
    factor, shift = rng.uniform(2.0, 5.0, size=(3, 1)), rng.uniform(2.0, 5.0, size=(3, 1))
    answer = attempt.layernorm(factor * x + shift, gamma, beta, eps=1e-13)
    checks.close(answer, expected(x, gamma, beta, 1e-13), **PROMISED, because="Stretched and shifted.")
    answer = attempt.rmsnorm(factor * x, gamma, eps=1e-13)
    checks.close(answer, expected_rms(x, gamma, 1e-13), **PROMISED, because="Stretched.")
    answer = attempt.rmsnorm(x + shift, gamma)
    checks.close(answer, expected_rms(x + shift, gamma), **PROMISED, because="Shifted.")


@pytest.mark.points(2)
def test_eps(attempt, rng):
    """Below the root eps counts next to small numbers, and lets constant examples and zeros through."""
    eps, (gamma, beta) = float(rng.uniform(0.2, 0.8)), parameters(rng, 4)
    x = draw(rng, 3, 4)
    small = 2e-3 * x
    small[0] = 1.5
    for given, told in ((x, {"eps": eps}), (small, {})):
        answer = attempt.layernorm(given, gamma, beta, **told)
        checks.close(answer, expected(given, gamma, beta, **told), **PROMISED)
    small[0] = 0.0
    for given, told in ((x, {"eps": eps}), (small, {})):
        checks.close(attempt.rmsnorm(given, gamma, **told), expected_rms(given, gamma, **told), **PROMISED)


def test_one_feature(attempt, rng):
    """A single feature is its own mean: beta is left by layer normalisation, and the sign by RMSNorm."""
    x, (gamma, beta) = (
        rng.choice([-1.0, 1.0], size=(4, 1)) * rng.uniform(2, 5, size=(4, 1)),
        parameters(rng, 1),
    )
    checks.close(attempt.layernorm(x, gamma, beta), np.full((4, 1), beta[0]), **PROMISED)
    checks.close(attempt.rmsnorm(x, gamma), expected_rms(x, gamma), **PROMISED)


def test_far_from_zero(attempt, rng):
    """Far from zero an example comes out like the same example moved back, and has its gradient."""
    x, (gamma, beta) = draw(rng, 3, 5), parameters(rng, 5)
    # A spread that is neither tiny, where the rounding of a mean near 1e6 counts, nor exactly 1.
    far = x * (rng.uniform(0.7, 1.4, size=(3, 1)) / x.std(axis=-1, keepdims=True)) + 1e6
    checks.close(attempt.layernorm(far, gamma, beta), expected(far - 1e6, gamma, beta), **PROMISED)
    dout = rng.normal(size=far.shape)
    answer = attempt.layernorm_backward(dout, far, gamma)
    checks.close(
        answer, expected_gradients(dout, far - 1e6, gamma), **PROMISED, because="These are the gradients."
    )


@pytest.mark.points(3)
def test_gradient_of_input(attempt, rng):
    """Each feature moves mean and variance of its example, and the gradient of the input knows it."""
    for shape in shapes(rng):
        dout, x, (gamma, _) = rng.normal(size=shape), draw(rng, *shape), parameters(rng, shape[-1])
        dx, _, _ = checks.as_list(attempt.layernorm_backward(dout, x, gamma), 3)
        expected_dx = expected_gradients(dout, x, gamma)[0]
        checks.close(dx, expected_dx, **PROMISED, because=f"The shape of x is {shape}.")


@pytest.mark.points(2)
def test_gradients_of_parameters(attempt, rng):
    """The gradients of gamma and beta add up over all examples, a number for each feature."""
    for shape in shapes(rng):
        dout, x, (gamma, _) = rng.normal(size=shape), draw(rng, *shape), parameters(rng, shape[-1])
        _, dgamma, dbeta = checks.as_list(attempt.layernorm_backward(dout, x, gamma), 3)
        _, expected_dgamma, expected_dbeta = expected_gradients(dout, x, gamma)
        because = f"of {{}}, where the shape of x is {shape}."
        checks.close(
            dgamma, expected_dgamma, **PROMISED, because=f"This is the gradient {because.format('gamma')}"
        )
        checks.close(
            dbeta, expected_dbeta, **PROMISED, because=f"This is the gradient {because.format('beta')}"
        )


def test_gradient_with_eps(attempt, rng):
    """Next to a small variance eps counts in the gradient too, and a constant example has a finite one."""
    eps, (gamma, _) = float(rng.uniform(0.2, 0.8)), parameters(rng, 4)
    dout, x = rng.normal(size=(3, 4)), draw(rng, 3, 4)
    small = 2e-3 * x
    small[0] = 1.5
    for given, told in ((x, {"eps": eps}), (small, {})):
        answer = attempt.layernorm_backward(dout, given, gamma, **told)
        checks.close(answer, expected_gradients(dout, given, gamma, **told), **PROMISED)
