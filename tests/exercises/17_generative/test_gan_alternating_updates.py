"""Hidden suite of gan_alternating_updates."""

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def softplus(a):
    """Return log(1 + exp(a)), of a complex number too; nothing overflows."""
    sign = np.where(a.real > 0, -1.0, 1.0)
    return np.where(a.real > 0, a, 0.0) + np.log(1.0 + np.exp(sign * a))


def logits(d, x):
    return d[0] + d[1] * x + d[2] * x * x


def loss_d(d, g, real, noise):
    fake = g[0] + g[1] * noise
    return softplus(-logits(d, real)).mean() + softplus(logits(d, fake)).mean()


def loss_g(d, g, noise):
    return softplus(-logits(d, g[0] + g[1] * noise)).mean()


def slope(loss, at):
    """Differentiate by tiny imaginary steps: the imaginary part of the loss is the slope, exactly."""
    found = np.empty(len(at))
    for i in range(len(at)):
        moved = at.astype(complex)
        moved[i] += 1e-30j
        found[i] = loss(moved).imag / 1e-30
    return found


def step_d(d, g, real, noise, lr):
    return d - lr * slope(lambda p: loss_d(p, g, real, noise), d)


def step_g(d, g, noise, lr):
    return g - lr * slope(lambda p: loss_g(d, p, noise), g)


def trained(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = step_d(d, g, real[r, k], noise_d[r, k], lr_d)
        g = step_g(d, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)


def players(rng):
    """Draw parameters, none of which is near 0."""
    sign = rng.choice([-1.0, 1.0], size=5)
    d, g = np.split(sign * rng.uniform(0.3, 1.2, size=5), [3])
    return d, g


def batch(rng):
    """Draw real samples and as much noise."""
    size = int(rng.integers(3, 7))
    return rng.normal(1.0, 1.0, size=size), rng.normal(size=size)


def rounds(rng, r, k, size=4):
    """Draw all that a training of r rounds needs."""
    return rng.normal(2.0, 0.5, size=(r, k, size)), rng.normal(size=(r, k, size)), rng.normal(size=(r, size))


def rates(rng):
    """Draw two learning rates that differ."""
    return float(rng.uniform(0.05, 0.1)), float(rng.uniform(0.2, 0.4))


@pytest.mark.points(2)
def test_discriminator(attempt, rng):
    """The discriminator goes down the slope of its loss: up at real samples, down at generated ones."""
    for _ in range(2):
        (d, g), (real, noise) = players(rng), batch(rng)
        lr = float(rng.uniform(0.1, 0.5))
        expected = step_d(d, g, real, noise, lr)
        checks.close(attempt.discriminator_step(d, g, real, noise, lr), expected, **CLOSE)


@pytest.mark.points(2)
def test_generator(attempt, rng):
    """The generator goes down the slope of its own loss, which reaches it through the discriminator."""
    for _ in range(2):
        (d, g), (_, noise) = players(rng), batch(rng)
        lr = float(rng.uniform(0.1, 0.5))
        checks.close(attempt.generator_step(d, g, noise, lr), step_g(d, g, noise, lr), **CLOSE)


def test_sure_discriminator(attempt, rng):
    """A discriminator that is sure of its case, rightly or wrongly, leaves all numbers finite."""
    for far in (-900.0, 900.0):
        (d, g), (real, noise) = players(rng), batch(rng)
        d[0] = far
        because = "All logits are far below 0." if far < 0 else "All logits are far above 0."
        expected = step_d(d, g, real, noise, 0.1)
        checks.close(attempt.discriminator_step(d, g, real, noise, 0.1), expected, **CLOSE, because=because)
        expected = step_g(d, g, noise, 0.1)
        checks.close(attempt.generator_step(d, g, noise, 0.1), expected, **CLOSE, because=because)


@pytest.mark.points(2)
def test_one_round(attempt, rng):
    """In a round the discriminator moves first, and the generator plays against the one that has moved."""
    d, g = players(rng)
    drawn, (lr_d, lr_g) = rounds(rng, 1, 1), rates(rng)
    expected = trained(d, g, *drawn, lr_d, lr_g)
    checks.close(attempt.train(d, g, *drawn, lr_d, lr_g), expected, **CLOSE)


@pytest.mark.points(2)
def test_several_steps(attempt, rng):
    """The discriminator takes all of its steps, each with its own samples, before the generator takes one."""
    d, g = players(rng)
    drawn, (lr_d, lr_g) = rounds(rng, 1, int(rng.integers(2, 5))), rates(rng)
    expected = trained(d, g, *drawn, lr_d, lr_g)
    checks.close(attempt.train(d, g, *drawn, lr_d, lr_g), expected, **CLOSE)


@pytest.mark.points(2)
def test_several_rounds(attempt, rng):
    """Each round goes on from where the one before has left both players."""
    d, g = players(rng)
    r = int(rng.integers(3, 6))
    drawn, (lr_d, lr_g) = rounds(rng, r, 2), rates(rng)
    expected = trained(d, g, *drawn, lr_d, lr_g)
    checks.close(attempt.train(d, g, *drawn, lr_d, lr_g), expected, **CLOSE)


def test_resting_player(attempt, rng):
    """A player whose learning rate is 0 rests, and the other one plays on."""
    d, g = players(rng)
    drawn = rounds(rng, 2, 2)
    for told in ((0.0, 0.3), (0.3, 0.0)):
        expected = trained(d, g, *drawn, *told)
        because = "The discriminator rests." if told[0] == 0 else "The generator rests."
        checks.close(attempt.train(d, g, *drawn, *told), expected, **CLOSE, because=because)


def test_history(attempt, rng):
    """The history holds the generator's parameters after each round, the last of them at the end."""
    d, g = players(rng)
    drawn, (lr_d, lr_g) = rounds(rng, 4, 1), rates(rng)
    _, _, history = checks.as_list(attempt.train(d, g, *drawn, lr_d, lr_g), 3)
    checks.close(history, trained(d, g, *drawn, lr_d, lr_g)[2], **CLOSE)


def test_mean_is_found(attempt, rng):
    """In a hundred rounds the generator finds out where the real samples lie."""
    mean = float(rng.choice([-2.0, 2.0]))
    real = rng.normal(mean, 0.5, size=(100, 1, 16))
    noise_d, noise_g = rng.normal(size=(100, 1, 16)), rng.normal(size=(100, 16))
    start = np.zeros(3), np.array([0.0, 1.0])
    _, g, _ = checks.as_list(attempt.train(*start, real, noise_d, noise_g, 0.2, 0.2), 3)
    g = checks.as_array(g, (2,))
    checks.between(
        float(g[0]) / mean, 0.7, 1.3, because="This is g[0], divided by the mean of the real samples."
    )
