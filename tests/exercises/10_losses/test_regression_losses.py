"""Hidden suite of regression_losses."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}
NAMES = ["mse", "mae", "msle", "huber"]


def row(name, y, yhat, delta=1.0):
    """Compute the loss of one row as the table has it."""
    error = yhat - y
    if name == "mse":
        return error * error
    if name == "mae":
        return abs(error)
    if name == "msle":
        return math.log((1 + yhat) / (1 + y)) ** 2
    return error * error / 2 if abs(error) <= delta else delta * (abs(error) - delta / 2)


def expected_loss(name, y, yhat, delta=1.0):
    return math.fsum(row(name, a, b, delta) for a, b in zip(y.tolist(), yhat.tolist(), strict=True)) / y.size


def expected_gradient(name, y, yhat, delta=1.0):
    """Take central differences row by row; no row may be close to a kink."""
    h = 1e-5
    pairs = zip(y.tolist(), yhat.tolist(), strict=True)
    rises = [row(name, a, b + h, delta) - row(name, a, b - h, delta) for a, b in pairs]
    return np.array(rises) / (2 * h) / y.size


def both(name, y, yhat, delta=1.0):
    return expected_loss(name, y, yhat, delta), expected_gradient(name, y, yhat, delta)


def slope(name, error, delta=1.0):
    """Differentiate by hand what is linear or square: differences say nothing where an error is huge."""
    return {"mse": 2 * error, "mae": np.sign(error), "huber": np.clip(error, -delta, delta)}[name]


def draw(rng, n=None):
    """Draw errors of both signs, on both sides of the default delta, and away from the kinks."""
    n = int(rng.integers(6, 10)) if n is None else n
    size = np.where(np.arange(n) % 2 == 0, rng.uniform(0.2, 0.9, size=n), rng.uniform(1.2, 3.0, size=n))
    y = rng.uniform(4.0, 9.0, size=n)
    return y, y + size * np.where(np.arange(n) % 3 == 0, -1.0, 1.0)


@pytest.mark.points(2)
def test_losses(attempt, rng):
    """Each loss is the mean over the rows of its formula."""
    y, yhat = draw(rng)
    answers = attempt.regression_loss.map(NAMES, [y] * 4, [yhat] * 4)
    losses = [checks.as_list(answer, 2)[0] for answer in answers]
    checks.close(losses, [expected_loss(name, y, yhat) for name in NAMES], **PROMISED)


@pytest.mark.points(3)
def test_gradients(attempt, rng):
    """Each gradient agrees with differences of the returned loss, prediction by prediction."""
    y, yhat = draw(rng)
    answers = attempt.regression_loss.map(NAMES, [y] * 4, [yhat] * 4)
    grads = [checks.as_list(answer, 2)[1] for answer in answers]
    checks.close(grads, [expected_gradient(name, y, yhat) for name in NAMES], **PROMISED)


def test_perfect_rows(attempt, rng):
    """A row without error costs nothing and is left alone, in the absolute error too."""
    y, yhat = draw(rng)
    right = rng.permutation(np.arange(y.size) < y.size // 2)
    yhat[right] = y[right]
    for name in NAMES:
        grad = np.zeros(y.size)
        grad[~right] = expected_gradient(name, y[~right], yhat[~right]) * (~right).mean()
        loss = expected_loss(name, y, yhat)
        checks.close(attempt.regression_loss(name, y, yhat), (loss, grad), **PROMISED)


@pytest.mark.points(2)
def test_outlier(attempt, rng):
    """An error ten times as large pulls ten times as much on squares, and no more on absolute values."""
    y, yhat = draw(rng, 6)
    far = int(rng.integers(6))
    yhat[far] = y[far] + 1000.0 * float(rng.choice([-1.0, 1.0]))
    further = yhat.copy()
    further[far] = y[far] + 10 * (yhat[far] - y[far])
    for name in ("mse", "mae", "huber"):
        for prediction in (yhat, further):
            expected = (expected_loss(name, y, prediction), slope(name, prediction - y) / 6)
            checks.close(attempt.regression_loss(name, y, prediction), expected, **PROMISED)


@pytest.mark.points(2)
def test_huber(attempt, rng):
    """Huber's loss goes over from squares to absolute values at delta, without a jump in loss or slope."""
    y, yhat = draw(rng)
    largest = float(np.abs(yhat - y).max())
    for delta in (1.05, 0.15, 2 * largest):
        expected = both("huber", y, yhat, delta)
        checks.close(attempt.regression_loss("huber", y, yhat, delta=delta), expected, **PROMISED)
    delta = float(rng.integers(2, 9)) / 2
    at, sides = np.zeros(2), np.array([-delta, delta])
    expected = (delta**2 / 2, sides / 2)
    checks.close(
        attempt.regression_loss("huber", at, sides, delta=delta),
        expected,
        **PROMISED,
        because="Both errors have exactly the size delta.",
    )


@pytest.mark.points(2)
def test_logarithms(attempt, rng):
    """Logarithms are of 1 plus the value, so all above -1 is allowed; too low costs more than too high."""
    y = np.array(
        [0.0, float(rng.uniform(0.1, 0.9)), float(rng.uniform(50, 150)), -float(rng.uniform(0.2, 0.5))]
    )
    for yhat in (y + np.abs(y) / 2 + 0.1, y - np.abs(y) / 2 - 0.1, np.where(y == 0, 0.5, 0.0)):
        checks.close(attempt.regression_loss("msle", y, yhat), both("msle", y, yhat), **PROMISED)
    # So close to -1 differences do not reach, but the sums 1 + y and 1 + yhat are exact.
    edge = np.array([-0.9999, -1 + 1e-6 * float(rng.uniform(1.0, 9.0)), *rng.uniform(0.5, 9.0, size=2)])
    yhat = edge[[3, 2, 1, 0]]
    pairs = zip(edge.tolist(), yhat.tolist(), strict=True)
    ratios = np.array([math.log((1 + b) / (1 + a)) for a, b in pairs])
    expected = (expected_loss("msle", edge, yhat), 2 * ratios / (1 + yhat) / edge.size)
    checks.close(attempt.regression_loss("msle", edge, yhat), expected, **PROMISED)


@pytest.mark.points(2)
def test_best_constants(attempt, rng):
    """The best constant is the mean, the median, or the mean of logarithms brought back."""
    for n in (1, 7, 8):
        y = rng.permutation(np.append(rng.exponential(3.0, size=n - 1), rng.uniform(100.0, 1000.0)))
        ranked = sorted(y.tolist())
        expected = [
            math.fsum(ranked) / n,
            (ranked[(n - 1) // 2] + ranked[n // 2]) / 2,
            math.prod(1 + each for each in ranked) ** (1 / n) - 1,
        ]
        checks.close(attempt.best_constant.map(NAMES[:3], [y] * 3), expected, **PROMISED)


def test_integers(attempt, rng):
    """Integer targets and predictions are numbers like any other."""
    y = rng.integers(3, 20, size=6)
    yhat = y + rng.permutation(np.array([-3, -2, 2, 3, 4, 5]))
    answers = attempt.regression_loss.map(NAMES, [y] * 4, [yhat] * 4)
    expected = [both(name, y, yhat) for name in NAMES]
    checks.close([checks.as_list(answer, 2) for answer in answers], expected, **PROMISED)
    # Errors beyond the range of 32 bits, whose squares are beyond that of 64.
    yhat = y + rng.integers(4_000_000_000, 9_000_000_000, size=6) * rng.permutation([-1, -1, -1, 1, 1, 1])
    names = ["mse", "mae", "huber"]
    answers = attempt.regression_loss.map(names, [y] * 3, [yhat] * 3)
    error = yhat.astype(np.float64) - y
    for name, answer in zip(names, answers, strict=True):
        checks.close(answer, (expected_loss(name, y, yhat), slope(name, error) / 6), **PROMISED)


def test_shapes_that_differ(attempt, rng):
    """Arrays of different shapes are refused, even where numpy would broadcast them."""
    y, yhat = draw(rng)
    for name in NAMES:
        for one, other in ((y, yhat[:, None]), (y[:, None], yhat), (y[:1], yhat), (y, yhat[:1])):
            checks.raises(ValueError, attempt.regression_loss, name, one, other)


def test_no_logarithm(attempt, rng):
    """A target or a prediction of -1 or below has no logarithm here, and is refused."""
    y, yhat = draw(rng)
    for bad in (-1.0, -1.0 - float(rng.uniform(0.1, 3.0))):
        low = np.where(np.arange(y.size) == rng.integers(y.size), bad, y)
        checks.raises(ValueError, attempt.regression_loss, "msle", low, yhat)
        checks.raises(ValueError, attempt.regression_loss, "msle", y, low)


def test_unknown_name(attempt, rng):
    """A name that is not asked for is refused by both functions."""
    y, yhat = draw(rng)
    for name in ("rmse", "MSE"):
        checks.raises(ValueError, attempt.regression_loss, name, y, yhat)
        checks.raises(ValueError, attempt.best_constant, name, y)
    checks.raises(ValueError, attempt.best_constant, "huber", y)
