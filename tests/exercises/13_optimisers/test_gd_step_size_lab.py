"""Hidden suite of gd_step_size_lab."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def expected_path(grad, x0, lr, steps):
    points = [x0.tolist()]
    for _ in range(steps):
        slopes = grad(np.array(points[-1])).tolist()
        points.append([x - lr * g for x, g in zip(points[-1], slopes, strict=True)])
    return np.array(points)


def expected_regime(curvature, lr):
    """Take one step from 1, in fractions, and see where it leads."""
    r = 1 - Fraction(lr) * Fraction(curvature)
    near = Fraction(1, 10**9)
    for at, name in ((0, "one_shot"), (-1, "cycle")):
        if abs(r - at) <= near:
            return name
    borders = ((Fraction(99, 100), "crawl"), (0, "monotone"), (-1, "oscillate"))
    return next((name for border, name in borders if r > border), "diverge")


def turned(rng, curvatures):
    """Draw a matrix with these eigenvalues, symmetric up to rounding, whose axes are not the coordinates'."""
    Q = np.linalg.qr(rng.normal(size=(len(curvatures),) * 2))[0]
    H = Q @ np.diag(curvatures) @ Q.T
    H = (H + H.T) / 2
    H[0, 1] = np.nextafter(H[0, 1], np.inf)
    return H


def spectrum(rng, d):
    return rng.permutation(
        [*rng.uniform(1.0, 4.0, size=d - 2), rng.uniform(0.1, 0.6), rng.uniform(6.0, 20.0)]
    )


@pytest.mark.points(2)
def test_path(attempt, rng):
    """Each point is the one before, less lr times the gradient there; the start comes first."""
    for d, steps in ((2, 4), (3, 1)):
        weights, x0 = rng.uniform(0.5, 2.0, size=d), rng.normal(size=d)
        lr = float(rng.uniform(0.05, 0.2))

        def grad(x, weights=weights):
            return weights * x + np.tanh(x[::-1])

        checks.close(attempt.descend(grad, x0, lr, steps), expected_path(grad, x0, lr, steps), **PROMISED)


def test_parabola(attempt, rng):
    """On a parabola every step multiplies the distance to the minimum by the same factor."""
    curvature, x0 = float(rng.uniform(0.5, 4.0)), rng.normal(size=1)
    for share in (0.3, 1.6, 2.1):
        lr = share / curvature
        expected = np.array([[(1 - lr * curvature) ** t * float(x0[0])] for t in range(9)])
        answer = attempt.descend(lambda x: curvature * x, x0, lr, 8)
        checks.close(answer, expected, **PROMISED, because=f"The learning rate is {share} / curvature.")


def test_gradients_asked_for(attempt, rng):
    """The gradient is asked for once a step, at the newest point; without a step never."""
    x0, lr = rng.normal(size=2), float(rng.uniform(0.1, 0.3))
    for steps in (5, 0):
        asked = []

        def grad(x, asked=asked):
            asked.append(np.array(x))
            return x**3 + 1.0

        answer = attempt.descend(grad, x0, lr, steps)
        path = expected_path(lambda x: x**3 + 1.0, x0, lr, steps)
        checks.close(answer, path, **PROMISED)
        because = "These are the points at which grad was called."
        checks.close(asked, list(path[:-1]), **PROMISED, because=because)


@pytest.mark.points(3)
def test_regimes(attempt, rng):
    """Whether descent crawls, approaches, oscillates or diverges is decided by lr times curvature."""
    cases = []
    monotone = ((0.0105, 0.02), (0.02, 0.3), (0.3, 0.95))
    for low, high in ((0.001, 0.0095), *monotone, (1.02, 1.5), (1.5, 1.98), (2.02, 5.0)):
        for size in (-3, 0, 3):
            curvature = float(rng.uniform(1.0, 5.0)) * 10.0**size
            cases.append((curvature, float(rng.uniform(low, high)) / curvature))
    rng.shuffle(cases)
    expected = [expected_regime(*case) for case in cases]
    answers = checks.as_list(attempt.regime.map(*map(list, zip(*cases, strict=True))))
    for (curvature, lr), answer, right in zip(cases, answers, expected, strict=True):
        because = f"The curvature is {curvature:.4g}, and lr times curvature is {lr * curvature:.4g}."
        checks.equal(answer, right, because=because)


@pytest.mark.points(2)
def test_exact_rates(attempt, rng):
    """One step arrives, or the points cycle, also where the product is only right up to rounding."""
    curvatures = [49.0, 98.0, 103.0, *rng.uniform(0.01, 100.0, size=6).tolist()]
    for share, name in ((1.0, "one_shot"), (2.0, "cycle")):
        lrs = [share / c for c in curvatures]
        lrs[0] *= 1 + 2e-10
        answers = checks.as_list(attempt.regime.map([*curvatures, 2.0], [*lrs, 0.75]))
        for c, answer in zip(curvatures, answers, strict=False):
            checks.equal(answer, name, because=f"lr is {share:g} / curvature, the curvature {c:.6g}.")
        checks.equal(answers[-1], "oscillate", because="lr is 1.5 / curvature.")


@pytest.mark.points(2)
def test_limit(attempt, rng):
    """The direction of the largest curvature decides from which rate on descent diverges."""
    for d in (2, 4):
        curvatures = spectrum(rng, d)
        for H in (np.diag(curvatures), turned(rng, curvatures)):
            limit, _, _ = checks.as_list(attempt.rates(H), 3)
            checks.close(limit, 2.0 / float(curvatures.max()), **PROMISED)


@pytest.mark.points(2)
def test_best_rate(attempt, rng):
    """At the best rate the flattest and the steepest direction shrink equally fast."""
    for d in (2, 4):
        curvatures = spectrum(rng, d)
        low, high = math.inf, -math.inf
        for c in curvatures.tolist():
            low, high = min(low, c), max(high, c)
        best = 1.0 / ((low + high) / 2)
        worst = max(abs(1 - best * c) for c in curvatures.tolist())
        for H in (np.diag(curvatures), turned(rng, curvatures)):
            _, answer, factor = checks.as_list(attempt.rates(H), 3)
            checks.close(answer, best, **PROMISED, because="This is the best rate.")
            checks.close(factor, worst, **PROMISED, because="This is the factor a step, at worst.")


def test_round_bowl(attempt, rng):
    """With equal curvatures in all directions the best rate arrives in one step."""
    c = float(rng.uniform(0.2, 5.0))
    for d in (1, 3):
        checks.close(attempt.rates(c * np.eye(d)), (2 / c, 1 / c, 0.0), **PROMISED)


def test_refused(attempt, rng):
    """Matrices that are not symmetric, and rates or curvatures that are not positive, are refused."""
    H = turned(rng, spectrum(rng, 3))
    for at, by in (((0, 2), 0.5), ((2, 0), 0.5), ((1, 0), -0.02), ((0, 1), -0.02)):
        skewed = H.copy()
        skewed[at] += by
        checks.raises(ValueError, attempt.rates, skewed)
    for curvature, lr in ((0.0, 0.1), (-1.0, 0.1), (1.0, 0.0), (1.0, -0.1), (-1.0, -0.1)):
        checks.raises(ValueError, attempt.regime, curvature, lr)
