"""Hidden suite of ddpm_forward_step."""

import math

import numpy as np
import pytest

from grader import checks

SHAPES = ((), (4,), (2, 3), (1, 2, 2))


def walk(t, betas):
    """Walk step by step: return the factor of x_0 in the mean of x_t, and the variance of x_t."""
    factor, variance = 1.0, 0.0
    for beta in betas[:t]:
        factor *= math.sqrt(1 - beta)
        variance = (1 - beta) * variance + beta
    return factor, variance


def noisy(x0, t, eps, betas):
    xt = np.empty(x0.shape)
    for i, step in enumerate(t):
        factor, variance = walk(step, betas)
        xt[i] = factor * x0[i] + math.sqrt(variance) * eps[i]
    return xt


def step_back(x0, xt, t, betas):
    """Join, by Bayes' rule, what x_0 and x_t say of x_(t-1), each weighed by its precision."""
    mean, variance = np.empty(x0.shape), np.empty(len(t))
    for i, step in enumerate(t):
        factor, prior = walk(step - 1, betas)
        beta = betas[step - 1]
        if step == 1:
            mean[i], variance[i] = x0[i], 0.0
            continue
        precision = 1 / prior + (1 - beta) / beta
        told = factor * x0[i] / prior + math.sqrt(1 - beta) * xt[i] / beta
        mean[i], variance[i] = told / precision, 1 / precision
    return mean, variance


def draw(rng, shape=(4,), n=4):
    """Draw samples, noise, steps in no order, of which one occurs twice, and a schedule."""
    betas = rng.uniform(0.05, 0.6, size=int(rng.integers(6, 9)))
    t = rng.permutation(np.arange(2, len(betas)))[: n - 1]
    t = rng.permutation(np.append(t, t[0]))
    return rng.normal(size=(n, *shape)), rng.normal(size=(n, *shape)), t, betas


def linear(t):
    """Return the usual schedule: variances that rise in a line."""
    return np.linspace(1e-4, 0.02, t)


@pytest.mark.points(2)
def test_noise(attempt, rng):
    """One draw of noise gives the sample that the single steps would have given."""
    x0, eps, t, betas = draw(rng)
    checks.close(attempt.add_noise(x0, t, eps, betas), noisy(x0, t, eps, betas))


def test_any_shape(attempt, rng):
    """Each sample has a step of its own, whatever further axes the samples have."""
    for shape in SHAPES:
        x0, eps, t, betas = draw(rng, shape)
        because = f"Four samples of shape {shape}."
        checks.close(attempt.add_noise(x0, t, eps, betas), noisy(x0, t, eps, betas), because=because)
        xt = rng.normal(size=x0.shape)
        expected = step_back(x0, xt, t, betas)
        checks.close(attempt.posterior(x0, xt, t, betas), expected, because=because)


def test_first_and_last(attempt, rng):
    """Step 1 has the noise of the first beta alone, and step T that of all of them."""
    x0, eps, _, betas = draw(rng)
    last = len(betas)
    t = np.array([1, last, last, 1])
    checks.close(attempt.add_noise(x0, t, eps, betas), noisy(x0, t, eps, betas))


def test_long_schedule(attempt, rng):
    """In a schedule of a thousand small steps every step is right, from the first to the last."""
    x0, eps, _, _ = draw(rng)
    betas = linear(1000)
    t = rng.permutation([1, int(rng.integers(100, 400)), int(rng.integers(500, 900)), 1000])
    checks.close(attempt.add_noise(x0, t, eps, betas), noisy(x0, t, eps, betas))
    xt = rng.normal(size=x0.shape)
    checks.close(attempt.posterior(x0, xt, t, betas), step_back(x0, xt, t, betas))


@pytest.mark.points(2)
def test_clean(attempt, rng):
    """Who knows the noise knows the clean sample, at any step."""
    for shape in SHAPES[1:3]:
        x0, eps, t, betas = draw(rng, shape)
        t[int(rng.integers(len(t)))] = 1
        checks.close(attempt.recover_clean(noisy(x0, t, eps, betas), t, eps, betas), x0)
    betas, steps = linear(1000), np.array([1, 300, 700, 1000])
    x0, eps, _, _ = draw(rng)
    checks.close(attempt.recover_clean(noisy(x0, steps, eps, betas), steps, eps, betas), x0)


@pytest.mark.points(2)
def test_mean_one_step_earlier(attempt, rng):
    """The mean one step earlier joins what the clean and the noisy sample say, by Bayes' rule."""
    x0, xt, t, betas = draw(rng)
    mean, _ = checks.as_list(attempt.posterior(x0, xt, t, betas), 2)
    checks.close(mean, step_back(x0, xt, t, betas)[0])


@pytest.mark.points(2)
def test_variance_one_step_earlier(attempt, rng):
    """The variance one step earlier is smaller than what either of the two would leave."""
    x0, xt, t, betas = draw(rng)
    _, variance = checks.as_list(attempt.posterior(x0, xt, t, betas), 2)
    checks.close(variance, step_back(x0, xt, t, betas)[1])


def test_first_step_back(attempt, rng):
    """From step 1 one comes back to the clean sample itself, without any doubt."""
    x0, xt, t, betas = draw(rng)
    t[rng.choice(4, size=2, replace=False)] = 1
    checks.close(attempt.posterior(x0, xt, t, betas), step_back(x0, xt, t, betas))


def test_refused(attempt, rng):
    """Steps that do not exist, and variances that leave nothing or add nothing, raise ValueError."""
    x0, eps, t, betas = draw(rng)
    for step in (0, len(betas) + 1):
        wrong = t.copy()
        wrong[int(rng.integers(len(t)))] = step
        for name in ("add_noise", "recover_clean"):
            checks.raises(ValueError, getattr(attempt, name), x0, wrong, eps, betas)
        checks.raises(ValueError, attempt.posterior, x0, eps, wrong, betas)
    for beta in (0.0, 1.0, -0.1, 1.5):
        wrong = betas.copy()
        wrong[int(rng.integers(len(betas)))] = beta
        for name in ("add_noise", "recover_clean"):
            checks.raises(ValueError, getattr(attempt, name), x0, t, eps, wrong)
        checks.raises(ValueError, attempt.posterior, x0, eps, t, wrong)
