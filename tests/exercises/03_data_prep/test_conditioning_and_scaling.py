"""Hidden suite of conditioning_and_scaling."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub


def orthonormal(rng, n, d):
    return np.linalg.qr(rng.normal(size=(n, d)))[0]


def problem(rng, curvatures, n=None):
    """Draw features whose Hessian has these curvatures, and the directions that belong to them."""
    d = len(curvatures)
    n = d + int(rng.integers(3, 9)) if n is None else n
    directions = orthonormal(rng, d, d)
    X = orthonormal(rng, n, d) * np.sqrt(n * np.array(curvatures)) @ directions.T
    return X, directions


def curvatures_of_two(X):
    """Solve the quadratic equation for the eigenvalues of the Hessian of two features."""
    n = len(X)
    a, b, c = ((X[:, i] * X[:, j]).sum() / n for i, j in ((0, 0), (0, 1), (1, 1)))
    root = math.sqrt((a - c) ** 2 + 4 * b * b)
    high = (a + c + root) / 2
    return high, (a * c - b * b) / high


def drawn(rng, d, low=0.2, high=5.0):
    return np.sort(np.exp(rng.uniform(math.log(low), math.log(high), size=d)))[::-1]


def counted(distances, curvatures, lr, tol, max_steps):
    """Count by the powers of the factors, one for each principal direction."""
    start = math.hypot(*distances)
    for step in range(1, max_steps + 1):
        left = [e * (1 - lr * c) ** step for e, c in zip(distances, curvatures, strict=True)]
        if math.hypot(*left) <= tol * start:
            return step
    return None


def descent(rng, curvatures, distances=None):
    """Draw features with these curvatures, and targets whose minimum is at these distances along them."""
    if distances is None:
        distances = rng.choice([-1.0, 1.0], size=len(curvatures)) * rng.uniform(
            0.5, 2.0, size=len(curvatures)
        )
    X, directions = problem(rng, curvatures)
    noise = rng.normal(size=len(X))
    noise -= X @ np.linalg.lstsq(X, noise, rcond=None)[0]
    return X, X @ (directions @ distances) + noise, list(distances)


def same_counts(attempt, rng, cases, max_steps=300):
    """Ask for the counts of all cases, each of curvatures, lr, tol and, if they are not drawn, distances."""
    asked, expected, shares = [], [], []
    for curvatures, lr, tol, *distances in cases:
        X, y, start = descent(rng, curvatures, *distances)
        asked.append((X, y, lr, tol, max_steps))
        expected.append(counted(start, list(curvatures), lr, tol, max_steps))
        shares.append(f"{lr * curvatures[0]:.3g}")
    because = f"lr times the largest curvature is {', '.join(shares)} by turns; at most {max_steps} steps."
    checks.equal(attempt.steps_needed.map(*zip(*asked, strict=True)), expected, because=because)


@pytest.mark.points(2)
def test_condition(attempt, rng):
    """The condition number is that of the Hessian: largest over smallest curvature."""
    for curvatures in (
        *(drawn(rng, d, 0.01, 100.0) for d in (2, 3, 5)),
        np.array([1.0, 0.1, 1e-7]) * rng.uniform(0.5, 20.0),
    ):
        condition, _ = checks.as_list(attempt.condition_and_rate(problem(rng, curvatures)[0]), 2)
        checks.close(condition, float(curvatures[0] / curvatures[-1]), **CLOSE)


def test_age_and_income(attempt, rng):
    """Age beside income is badly conditioned; both measured in their standard deviations are not."""
    n = 30
    raw = np.column_stack([rng.normal(40.0, 12.0, size=n), rng.normal(4e4, 1.5e4, size=n)])
    centred = raw - raw.mean(axis=0)
    for X in (raw, centred, centred / centred.std(axis=0)):
        high, low = curvatures_of_two(X)
        condition, lr = checks.as_list(attempt.condition_and_rate(X), 2)
        because = f"The columns have the standard deviations {X[:, 0].std():.4g} and {X[:, 1].std():.4g}."
        checks.close(condition, high / low, **CLOSE, because=because)
        # The best step size may be tiny: compare it in its own units.
        checks.close(checks.as_number(lr) * high, 2 * high / (high + low), **CLOSE, because=because)


@pytest.mark.points(2)
def test_best_step_size(attempt, rng):
    """With the best step size the steepest and the flattest direction are equally slow."""
    for d in (1, 2, 4):
        curvatures = drawn(rng, d)
        _, lr = checks.as_list(attempt.condition_and_rate(problem(rng, curvatures)[0]), 2)
        checks.close(lr, float(2 / (curvatures[0] + curvatures[-1])), **CLOSE)


@pytest.mark.points(2)
def test_factors(attempt, rng):
    """One step multiplies each distance by 1 minus lr times the curvature, the largest curvature first."""
    for d, share in ((2, 0.5), (4, 1.6), (3, 2.5), (1, 1.2)):
        curvatures = drawn(rng, d)
        lr = share / float(curvatures[0])
        X, _ = problem(rng, curvatures)
        because = f"lr is {share} over the largest curvature."
        checks.close(attempt.step_factors(X, lr), 1.0 - lr * curvatures, **CLOSE, because=because)


@pytest.mark.points(3)
def test_count(attempt, rng):
    """The steps are counted from w = 0 until the distance from the minimum is at most tol times the first."""
    cases = []
    for share, tol in ((0.7, 0.01), (1.3, 0.05), (1.8, 0.003)):
        curvatures = drawn(rng, 3, 0.4, 4.0)
        cases.append((curvatures, share / float(curvatures[0]), tol))
    # Beyond the border: it is near after two steps, before the steepest direction leads it away.
    curvature = float(rng.uniform(0.5, 2.0))
    cases.append((np.array([1.0, 0.25]) * curvature, 2.1 / curvature, 0.3, [0.05, -1.0]))
    same_counts(attempt, rng, cases)


def test_divergence(attempt, rng):
    """Far beyond 2 over the largest curvature as step size it does not arrive; below that it does."""
    curvatures = np.array([3.0, 2.0, 1.0]) * rng.uniform(0.5, 2.0)
    same_counts(attempt, rng, [(curvatures, share / float(curvatures[0]), 0.01) for share in (2.3, 1.9, 1.8)])


def test_last_step(attempt, rng):
    """Arriving with the last step that is allowed counts, and one step later does not."""
    asked, counts = [], []
    for tol in (0.02, 1e-3, 1e-4):
        curvatures = drawn(rng, 2, 0.5, 2.0)
        X, y, distances = descent(rng, curvatures)
        lr = 0.6 / float(curvatures[0])
        expected = counted(distances, curvatures.tolist(), lr, tol, 1000)
        asked += [(X, y, lr, tol, limit) for limit in (1000, expected, expected - 1)]
        counts += [expected, expected, None]
    because = "Of three calls each, the limit is far off, is reached, and is one step too low."
    checks.equal(attempt.steps_needed.map(*zip(*asked, strict=True)), counts, because=because)


def test_scaling_saves_steps(attempt, rng):
    """With the best step size a round valley takes one step, and a narrow one about its condition number."""
    many = ([1.7], [0.8, 0.8, 0.8], [1.0, 0.1], [1.0, 0.01])
    same_counts(attempt, rng, [(np.array(c), 2 / (c[0] + c[-1]), 0.1) for c in many])


def test_refused(attempt, rng):
    """A step size that is not positive, and a tolerance that is not between 0 and 1, raise a ValueError."""
    X, _ = problem(rng, [2.0, 1.0])
    y = rng.normal(size=len(X))
    for lr in (0.0, -0.1):
        checks.raises(ValueError, attempt.step_factors, X, lr)
        checks.raises(ValueError, attempt.steps_needed, X, y, lr, 0.1, 10)
    for tol in (0.0, 1.0, -0.5, 2.0):
        checks.raises(ValueError, attempt.steps_needed, X, y, 0.1, tol, 10)
