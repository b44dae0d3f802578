"""Hidden suite of gan_losses."""

import math

import numpy as np
import pytest

from grader import checks

TIGHT = {"rtol": 1e-7, "atol": 1e-12}


def sigmoid(a):
    return 1 / (1 + math.exp(-a)) if a > -700 else 0.0


def minus_log_sigmoid(a):
    return math.log1p(math.exp(-a)) if a > -700 else -a


def mean(f, logits):
    return math.fsum(f(a) for a in logits.flat) / logits.size


def each(f, logits):
    return np.array([f(a) / logits.size for a in logits.flat]).reshape(logits.shape)


def real_term(logits):
    """Value and gradient of the mean of -log p."""
    return mean(minus_log_sigmoid, logits), each(lambda a: -sigmoid(-a), logits)


def fake_term(logits):
    """Value and gradient of the mean of -log(1 - p)."""
    return mean(lambda a: minus_log_sigmoid(-a), logits), each(sigmoid, logits)


def expected_generator(logits, kind):
    if kind == "non_saturating":
        return real_term(logits)
    loss, grad = fake_term(logits)
    return -loss, -grad


def draw(rng):
    """Draw logits of as many real samples as fakes."""
    n = int(rng.integers(3, 8))
    return rng.normal(1.0, 1.5, size=n), rng.normal(-1.0, 1.5, size=n)


@pytest.mark.points(2)
def test_discriminator_value(attempt, rng):
    """The discriminator pays -log p for each real sample and -log(1 - p) for each fake one."""
    real, fake = draw(rng)
    loss, _, _ = attempt.discriminator_loss(real, fake)
    checks.close(loss, real_term(real)[0] + fake_term(fake)[0], **TIGHT)


@pytest.mark.points(2)
def test_discriminator_gradients(attempt, rng):
    """Its gradients push the logits of real samples up, by (1 - p) / n, and of fake ones down, by p / n."""
    real, fake = draw(rng)
    _, grad_real, grad_fake = attempt.discriminator_loss(real, fake)
    checks.close(grad_real, real_term(real)[1], **TIGHT)
    checks.close(grad_fake, fake_term(fake)[1], **TIGHT)


def test_batches_of_different_size(attempt, rng):
    """Each batch is averaged on its own: more fakes than real samples do not weigh more."""
    real, fake = draw(rng)
    for few, many in ((real[:2], fake), (real, fake[:1])):
        (value, grad_real), (other, grad_fake) = real_term(few), fake_term(many)
        checks.close(attempt.discriminator_loss(few, many), (value + other, grad_real, grad_fake), **TIGHT)


@pytest.mark.points(2)
def test_minimax(attempt, rng):
    """The minimax loss of the generator is the mean of log(1 - p), and its gradient -p / n."""
    _, fake = draw(rng)
    checks.close(attempt.generator_loss(fake, "minimax"), expected_generator(fake, "minimax"), **TIGHT)


@pytest.mark.points(2)
def test_non_saturating(attempt, rng):
    """The non-saturating loss is the mean of -log p, and its gradient -(1 - p) / n."""
    _, fake = draw(rng)
    kind = "non_saturating"
    checks.close(attempt.generator_loss(fake, kind), expected_generator(fake, kind), **TIGHT)


def test_hopeless_generator(attempt, rng):
    """Fakes that fool nobody get almost no gradient from the minimax loss, and a full one from the other."""
    fake = rng.uniform(-25.0, -10.0, size=int(rng.integers(3, 8)))
    for kind in ("non_saturating", "minimax"):
        _, grad = attempt.generator_loss(fake, kind)
        checks.close(grad, expected_generator(fake, kind)[1], rtol=1e-6, atol=1e-13, because=f"For {kind}.")


def test_extreme_logits(attempt, rng):
    """Logits of fifty or a thousand, of either sign, give finite losses and gradients."""
    for size in (50.0, 1000.0):
        real, fake = (rng.permutation([-1.0, 1.0, -0.9, 0.8]) * size * rng.uniform(0.9, 1.1) for _ in "rf")
        (value, grad_real), (other, grad_fake) = real_term(real), fake_term(fake)
        checks.close(attempt.discriminator_loss(real, fake), (value + other, grad_real, grad_fake), **TIGHT)
        for kind in ("minimax", "non_saturating"):
            checks.close(attempt.generator_loss(fake, kind), expected_generator(fake, kind), **TIGHT)


def test_shapes(attempt, rng):
    """A gradient has the shape of its logits, and the mean runs over all of them."""
    real, fake = rng.normal(size=(int(rng.integers(2, 6)), 1)), rng.normal(size=(2, 3))
    _, grad_real, grad_fake = attempt.discriminator_loss(real, fake)
    checks.close(grad_real, real_term(real)[1], **TIGHT)
    checks.close(grad_fake, fake_term(fake)[1], **TIGHT)
    for kind in ("minimax", "non_saturating"):
        checks.close(attempt.generator_loss(fake, kind), expected_generator(fake, kind), **TIGHT)


def test_unknown_kind(attempt, rng):
    """Any other kind raises ValueError."""
    for kind in ("non-saturating", "wasserstein", ""):
        checks.raises(ValueError, attempt.generator_loss, rng.normal(size=3), kind)
