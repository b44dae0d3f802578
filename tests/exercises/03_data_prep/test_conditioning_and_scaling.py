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


def same_count(attempt, rng, curvatures, lr, tol, max_steps=300):
    X, directions = problem(rng, curvatures)
    distances = rng.choice([-1.0, 1.0], size=len(curvatures)) * rng.uniform(0.5, 2.0, size=len(curvatures))
    noise = rng.normal(size=len(X))
    noise -= X @ np.linalg.lstsq(X, noise, rcond=None)[0]
    y = X @ (directions @ distances) + noise
    expected = counted(distances.tolist(), list(curvatures), lr, tol, max_steps)
    because = f"lr is {lr * curvatures[0]:.3g} over the largest curvature; at most {max_steps} steps."
    checks.equal(attempt.steps_needed(X, y, lr, tol, max_steps), expected, because=because)
    return expected


@pytest.mark.points(2)
def test_condition(attempt, rng):
    """The condition number is that of the Hessian: largest over smallest curvature."""
    for d in (2, 3, 5):
        curvatures = drawn(rng, d, 0.01, 100.0)
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
    for share, tol in ((0.7, 0.01), (1.3, 0.05), (1.8, 0.003)):
        curvatures = drawn(rng, 3, 0.4, 4.0)
        same_count(attempt, rng, curvatures, share / float(curvatures[0]), tol)


def test_divergence(attempt, rng):
    """With a step size above 2 over the largest curvature it does not arrive; below that it does."""
    curvatures = np.array([3.0, 2.0, 1.0]) * rng.uniform(0.5, 2.0)
    for share in (2.3, 1.9):
        same_count(attempt, rng, curvatures, share / float(curvatures[0]), 0.01)


def test_last_step(attempt, rng):
    """Arriving with the last step that is allowed counts, and one step later does not."""
    curvatures = drawn(rng, 2, 0.5, 2.0)
    X, directions = problem(rng, curvatures)
    distances = rng.uniform(0.5, 2.0, size=2)
    y, lr = X @ (directions @ distances), 0.8 / float(curvatures[0])
    expected = counted(distances.tolist(), curvatures.tolist(), lr, 0.02, 1000)
    checks.equal(attempt.steps_needed(X, y, lr, 0.02, 1000), expected, because="The limit is far off.")
    checks.equal(attempt.steps_needed(X, y, lr, 0.02, expected), expected, because="The limit is reached.")
    checks.equal(attempt.steps_needed(X, y, lr, 0.02, expected - 1), None, because="One step is missing.")


def test_scaling_saves_steps(attempt, rng):
    """With the best step size a round valley takes one step, and a narrow one about its condition number."""
    for curvatures in ([1.7], [0.8, 0.8, 0.8], [1.0, 0.1], [1.0, 0.01]):
        lr = 2 / (curvatures[0] + curvatures[-1])
        same_count(attempt, rng, np.array(curvatures), lr, 0.1)


def test_refused(attempt, rng):
    """A step size that is not positive, and a tolerance that is not between 0 and 1, raise a ValueError."""
    X, _ = problem(rng, [2.0, 1.0])
    y = rng.normal(size=len(X))
    for lr in (0.0, -0.1):
        checks.raises(ValueError, attempt.step_factors, X, lr)
        checks.raises(ValueError, attempt.steps_needed, X, y, lr, 0.1, 10)
    for tol in (0.0, 1.0, -0.5, 2.0):
        checks.raises(ValueError, attempt.steps_needed, X, y, 0.1, tol, 10)
