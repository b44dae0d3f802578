"""Hidden suite of vae_loss_and_draw."""

import math

import numpy as np
import pytest

from grader import checks


def cross_entropy(x, a):
    """Cross-entropy of a pixel; for large logits its limit."""
    if abs(a) > 30:
        return max(a, 0.0) - x * a
    p = 1 / (1 + math.exp(-a))
    return -x * math.log(p) - (1 - x) * math.log1p(-p)


def divergence(mu, log_var):
    """KL to the standard normal, as the integral of q log(q / p).

    log(q / p) is a polynomial of degree 2, so three nodes of Gauss and Hermite integrate it exactly.
    """
    nodes, weights = np.polynomial.hermite_e.hermegauss(3)
    sigma = math.exp(log_var / 2)
    z = mu + sigma * nodes
    log_q = -0.5 * nodes**2 - math.log(sigma)
    return float(weights @ (log_q + 0.5 * z**2) / weights.sum())


def terms(x, logits, mu, log_var):
    n = len(x)
    reconstruction = math.fsum(cross_entropy(p, a) for p, a in zip(x.flat, logits.flat, strict=True)) / n
    kl = math.fsum(divergence(m, v) for m, v in zip(mu.flat, log_var.flat, strict=True)) / n
    return reconstruction, kl


def draw(rng):
    """Draw pixels, logits, means and log-variances; N, D and K differ."""
    n, d, k = rng.permutation([3, 4, 5]).tolist()
    x, logits = rng.uniform(size=(n, d)), rng.normal(scale=2, size=(n, d))
    return x, logits, rng.normal(size=(n, k)), rng.uniform(-3, 1.5, size=(n, k))


def slopes(f, at, step=1e-5):
    """Central differences of a function of an array."""
    grad = np.empty(at.shape)
    for index in np.ndindex(*at.shape):
        ahead, behind = at.copy(), at.copy()
        ahead[index] += step
        behind[index] -= step
        grad[index] = (f(ahead) - f(behind)) / (2 * step)
    return grad


@pytest.mark.points(2)
def test_codes(attempt, rng):
    """A code is the mean plus the standard deviation times the number that was drawn."""
    _, _, mu, log_var = draw(rng)
    seed = int(rng.integers(1 << 30))
    z, eps = attempt.draw_codes(mu, log_var, np.random.default_rng(seed))
    eps = checks.as_array(eps, mu.shape)
    sigma = np.array([[math.exp(v) ** 0.5 for v in row] for row in log_var])
    checks.close(z, mu + sigma * eps)


def test_noise(attempt, rng):
    """Every entry gets a standard normal number of its own, and the generator alone decides them."""
    mu, log_var = rng.normal(size=(60, 50)), rng.normal(size=(60, 50))
    seeds = rng.integers(1 << 30, size=2).tolist()
    first, again, other = (
        checks.as_array(attempt.draw_codes(mu, log_var, np.random.default_rng(seed))[1], (60, 50))
        for seed in (seeds[0], seeds[0], seeds[1])
    )
    checks.equal(again, first, because="The same state of the generator should give the same numbers.")
    checks.that(not np.array_equal(first, other), "Another state of the generator gives the same numbers.")
    checks.that(len(np.unique(first)) == first.size, "Several entries share a number.")
    # 3000 numbers and bounds of six standard errors: of the mean, the mean square and a share.
    n = first.size
    bound = 6 / math.sqrt(n)
    checks.between(float(first.mean()), -bound, bound, because="This is their mean.")
    spread = bound * math.sqrt(2)
    checks.between(float(np.mean(first**2)), 1 - spread, 1 + spread, because="This is their mean square.")
    share, error = 0.0455, math.sqrt(0.0455 * 0.9545 / n)
    beyond = float(np.mean(np.abs(first) > 2))
    checks.between(beyond, share - 6 * error, share + 6 * error, because="This is the share beyond 2.")


@pytest.mark.points(2)
def test_reconstruction(attempt, rng):
    """The reconstruction term is the cross-entropy, summed over pixels and averaged over the batch."""
    args = draw(rng)
    _, reconstruction, _ = attempt.vae_loss(*args)
    checks.close(reconstruction, terms(*args)[0])


@pytest.mark.points(2)
def test_divergence(attempt, rng):
    """The term kl is the KL divergence to the standard normal, summed over the code dimensions."""
    args = draw(rng)
    _, _, kl = attempt.vae_loss(*args)
    checks.close(kl, terms(*args)[1])


def test_divergence_of_the_standard_normal(attempt, rng):
    """Codes that are standard normal already cost nothing, and all others something."""
    x, logits, mu, log_var = draw(rng)
    nothing = np.zeros(mu.shape)
    checks.close(attempt.vae_loss(x, logits, nothing, nothing)[2], 0.0)
    for m, v in ((mu, nothing), (nothing, log_var), (nothing, np.full(mu.shape, 12.0))):
        checks.close(attempt.vae_loss(x, logits, m, v)[2], terms(x, logits, m, v)[1])


def test_weight(attempt, rng):
    """The loss is reconstruction plus beta times kl; the two terms themselves do not change."""
    args = draw(rng)
    reconstruction, kl = terms(*args)
    for beta in (0.0, 1.0, float(rng.uniform(2, 6))):
        expected = (reconstruction + beta * kl, reconstruction, kl)
        checks.close(attempt.vae_loss(*args, beta=beta), expected)
    checks.close(attempt.vae_loss(*args)[0], reconstruction + kl, because="Without beta its weight is 1.")


def test_extreme_logits(attempt, rng):
    """A decoder that is quite sure, rightly or wrongly, gives a finite loss."""
    x, logits, mu, log_var = draw(rng)
    x[0] = np.round(x[0])
    for size in (50.0, 1000.0):
        sure = rng.choice([-1.0, 1.0], size=logits.shape) * size
        sure[:, 0] = rng.permutation(np.where(np.arange(len(x)) % 2, size, -size))
        checks.close(attempt.vae_loss(x, sure, mu, log_var)[1], terms(x, sure, mu, log_var)[0])


@pytest.mark.points(2)
def test_gradient_through_the_draw(attempt, rng):
    """Without kl, the gradients are those of a loss that sees mu and log_var through z only."""
    _, _, mu, log_var = draw(rng)
    eps, pull = rng.normal(size=mu.shape), rng.normal(size=mu.shape)

    def loss(m, v):
        return float(np.sum(pull * (m + np.sqrt(np.exp(v)) * eps)))

    expected = slopes(lambda m: loss(m, log_var), mu), slopes(lambda v: loss(mu, v), log_var)
    checks.close(attempt.encoder_gradients(pull, eps, mu, log_var, beta=0.0), expected, rtol=1e-6, atol=1e-8)


@pytest.mark.points(2)
def test_gradient_of_the_divergence(attempt, rng):
    """With nothing to pass on from the decoder, the gradients are those of kl alone."""
    x, logits, mu, log_var = draw(rng)
    nothing, eps = np.zeros(mu.shape), rng.normal(size=mu.shape)
    for extra, beta in (({}, 1.0), ({"beta": 4.0}, 4.0)):
        by_mu = beta * slopes(lambda m: terms(x, logits, m, log_var)[1], mu)
        by_log_var = beta * slopes(lambda v: terms(x, logits, mu, v)[1], log_var)
        actual = attempt.encoder_gradients(nothing, eps, mu, log_var, **extra)
        checks.close(actual, (by_mu, by_log_var), rtol=1e-6, atol=1e-8)
