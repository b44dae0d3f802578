"""Hidden suite of kl_divergence_loss."""

import math
from decimal import Decimal, localcontext

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def divergence(p, q):
    """Add up what each outcome costs, by cases."""
    terms = []
    for a, b in zip(p.tolist(), q.tolist(), strict=True):
        if a > 0:
            terms.append(a * math.log(a / b) if b > 0 else math.inf)
    return math.inf if math.inf in terms else math.fsum(terms)


def half_way(p, q):
    """Take the entropy of the mixture less the mean of both entropies."""

    def entropy(r):
        return -math.fsum(x * math.log(x) for x in r.tolist() if x > 0)

    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


def loss_in_decimals(p, logits):
    """Evaluate the definition in decimals, whose exponents do not overflow."""
    total = Decimal(0)
    for row, scores in zip(p.tolist(), logits, strict=True):
        powers = [z.exp() for z in scores]
        for a, power in zip(row, powers, strict=True):
            if a > 0:
                total += Decimal(a) * (Decimal(a) * sum(powers) / power).ln()
    return total / len(p)


def both(p, logits):
    """Differentiate by central differences, in decimals with digits to spare."""
    grad, step = np.zeros(p.shape), Decimal("1e-12")
    with localcontext() as context:
        context.prec = 40
        exact = [[Decimal(z) for z in row] for row in logits.tolist()]
        loss = float(loss_in_decimals(p, exact))
        for i, k in np.ndindex(p.shape):
            sides = []
            for move in (step, -step):
                moved = [list(row) for row in exact]
                moved[i][k] += move
                sides.append(loss_in_decimals(p[i : i + 1], moved[i : i + 1]))
            grad[i, k] = float((sides[0] - sides[1]) / (2 * step)) / len(p)
    return loss, grad


def draw(rng, n=None):
    """Draw a distribution, or n of them as rows; no entry is very small."""
    shape = (int(rng.integers(4, 8)),) if n is None else (n, 3)
    weights = rng.uniform(0.2, 2.0, size=shape)
    return weights / weights.sum(axis=-1, keepdims=True)


def pair(rng):
    p = draw(rng)
    q = rng.uniform(0.2, 2.0, size=p.size)
    return p, q / q.sum()


def without(p, *outcomes):
    """Make some outcomes impossible."""
    q = p.copy()
    q[list(outcomes)] = 0.0
    return q / q.sum()


@pytest.mark.points(2)
def test_divergence(attempt, rng):
    """The divergence is the mean, under the first distribution, of the log-ratio to the second."""
    p, q = pair(rng)
    expected = [divergence(p, q), divergence(q, p), 0.0]
    checks.close(attempt.kl.map([p, q, p], [q, p, p.copy()]), expected, **PROMISED)


@pytest.mark.points(2)
def test_never_shown(attempt, rng):
    """An outcome that the first distribution never shows costs nothing, possible under the second or not."""
    p, q = pair(rng)
    gone, also = (int(k) for k in rng.choice(p.size, size=2, replace=False))
    sparse = without(p, gone, also)
    certain = np.eye(p.size)[gone]
    cases = [(sparse, q), (sparse, without(q, also)), (sparse, without(q, gone, also)), (certain, q)]
    answers = attempt.kl.map([a for a, _ in cases], [b for _, b in cases])
    checks.close(answers, [divergence(a, b) for a, b in cases], **PROMISED)


@pytest.mark.points(2)
def test_called_impossible(attempt, rng):
    """An outcome that occurs and that the second distribution calls impossible costs infinitely much."""
    p, q = pair(rng)
    gone = int(rng.integers(p.size))
    unlikely, rare, rarest = (
        np.where(np.arange(p.size) == gone, least, without(q, gone))
        for least in (1e-300, 10.0 ** -float(rng.uniform(13.0, 100.0)), 1e-300)
    )
    ps = [p, p, without(p, gone), rare, rarest]
    qs = [without(q, gone), unlikely, np.eye(p.size)[gone], without(p, gone), without(p, gone)]
    expected = [math.inf, divergence(p, unlikely), math.inf, math.inf, math.inf]
    checks.close(attempt.kl.map(ps, qs), expected, **PROMISED)


@pytest.mark.points(2)
def test_half_way(attempt, rng):
    """The Jensen-Shannon divergence is the mean of the divergences from the mixture, in either order."""
    p, q = pair(rng)
    gone = int(rng.integers(p.size))
    cases = [(p, q), (q, p), (p, p.copy()), (without(p, gone), q), (p, np.eye(p.size)[gone])]
    answers = attempt.js.map([a for a, _ in cases], [b for _, b in cases])
    checks.close(answers, [half_way(a, b) for a, b in cases], **PROMISED)


def test_nothing_in_common(attempt, rng):
    """Of two distributions without a common outcome the Jensen-Shannon divergence is log 2, not infinite."""
    p, q = pair(rng)
    first = int(rng.integers(2, p.size - 1))  # two outcomes at least on either side
    left, right = range(first), range(first, p.size)
    checks.close(attempt.js(without(p, *left), without(q, *right)), math.log(2), **PROMISED)


@pytest.mark.points(3)
def test_from_logits(attempt, rng):
    """Loss and gradient belong to the mean over the rows of the divergence from softmax."""
    p, logits = draw(rng, 4), rng.normal(scale=2.0, size=(4, 3))
    checks.close(attempt.kl_from_logits(p, logits), both(p, logits), **PROMISED)


@pytest.mark.points(2)
def test_from_large_logits(attempt, rng):
    """However far apart the logits of a row are, or those of two rows, loss and gradient are right."""
    p = draw(rng, 3)
    logits = rng.uniform(0.9, 1.1, size=(3, 3)) * rng.permuted(np.tile([-9000.0, 700.0, 0.5], (3, 1)), axis=1)
    checks.close(attempt.kl_from_logits(p, logits), both(p, logits), **PROMISED)
    logits = rng.normal(size=(3, 3)) + rng.permutation([-5000.0, 0.5, 3000.0])[:, None]
    because = "The rows lie thousands apart."
    checks.close(attempt.kl_from_logits(p, logits), both(p, logits), **PROMISED, because=because)


def test_from_logits_to_certainty(attempt, rng):
    """For targets with zeros, one-hot ones too, the terms of these outcomes are 0."""
    p = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5], [0.2, 0.3, 0.5]])[rng.permutation(3)]
    logits = rng.normal(scale=2.0, size=(3, 3))
    checks.close(attempt.kl_from_logits(p, logits), both(p, logits), **PROMISED)


def test_refused(attempt, rng):
    """What is no distribution is refused by all three functions: a negative entry, or a sum other than 1."""
    p, q = pair(rng)
    low, high = rng.choice(p.size, size=2, replace=False)
    negative = p.copy()
    negative[high] += p[low] + 0.1
    negative[low] = -0.1
    for bad in (0.998 * p, 1.002 * p, np.zeros(p.size), negative):
        for one, other in ((bad, q), (q, bad)):
            checks.raises(ValueError, attempt.kl, one, other)
            checks.raises(ValueError, attempt.js, one, other)
        rows = np.stack([p, bad])
        checks.raises(ValueError, attempt.kl_from_logits, rows, rng.normal(size=rows.shape))
    apart = np.stack([0.9 * p, 1.1 * q])
    because = "One row sums to 0.9 and the other to 1.1."
    checks.raises(ValueError, attempt.kl_from_logits, apart, rng.normal(size=apart.shape), because=because)


def test_rounding_passes(attempt, rng):
    """A sum that is off 1 by rounding, by 1e-9 or less, is no reason to refuse a distribution."""
    # Off by half of that: who divides by the sum first is then still within the tolerance.
    p, q = pair(rng)
    p[int(rng.integers(p.size))] += 5e-10
    rows, logits = draw(rng, 2), rng.normal(size=(2, 3))
    rows[:, int(rng.integers(3))] -= 5e-10
    checks.close(attempt.kl.map([p, q], [q, p]), [divergence(p, q), divergence(q, p)], **PROMISED)
    checks.close(attempt.js(p, q), half_way(p, q), **PROMISED)
    checks.close(attempt.kl_from_logits(rows, logits), both(rows, logits), **PROMISED)


def test_shapes_refused(attempt, rng):
    """Distributions over different numbers of outcomes are refused."""
    p, q = pair(rng)
    checks.raises(ValueError, attempt.kl, p, np.ones(1))
    checks.raises(ValueError, attempt.js, np.ones(1), q)
    checks.raises(ValueError, attempt.kl_from_logits, draw(rng, 2), rng.normal(size=(1, 3)))
    checks.raises(ValueError, attempt.kl_from_logits, draw(rng, 1), rng.normal(size=(2, 3)))
