"""Hidden suite of loss_and_cost."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def losses(y, yhat):
    """Add up the squares of each row, number by number."""
    rows = zip(y.reshape(len(y), -1).tolist(), yhat.reshape(len(y), -1).tolist(), strict=True)
    return [math.fsum((b - a) ** 2 for a, b in zip(*pair, strict=True)) for pair in rows]


def penalty(weights):
    return math.fsum(w * w for W in weights for w in W.ravel().tolist())


def draw(rng, outputs=None):
    n = int(rng.integers(5, 9))
    shape = (n,) if outputs is None else (n, outputs)
    return rng.normal(size=shape), rng.normal(size=shape)


def layers(rng):
    return [rng.normal(size=shape) for shape in ((3, 2), (2,), (2, 2, 2))]


@pytest.mark.points(2)
def test_one_output(attempt, rng):
    """The loss of a row is its squared error, and there is one for each row."""
    y, yhat = draw(rng)
    checks.close(attempt.row_losses(y, yhat), np.array(losses(y, yhat)), **PROMISED)


@pytest.mark.points(2)
def test_several_outputs(attempt, rng):
    """With several outputs the loss of a row is the sum of their squared errors."""
    for outputs in (int(rng.integers(2, 5)), 1):
        y, yhat = draw(rng, outputs)
        checks.close(attempt.row_losses(y, yhat), np.array(losses(y, yhat)), **PROMISED)


@pytest.mark.points(2)
def test_data_alone(attempt, rng):
    """Without a penalty the cost is the mean of the rows' losses, or their sum."""
    for outputs in (None, 3):
        y, yhat = draw(rng, outputs)
        each = losses(y, yhat)
        for weights, lam in ((layers(rng), 0.0), ([], 0.7)):
            checks.close(attempt.cost(y, yhat, weights, lam, reduction="sum"), math.fsum(each), **PROMISED)
            mean = attempt.cost(y, yhat, weights, lam)
            checks.close(mean, math.fsum(each) / len(each), **PROMISED)


@pytest.mark.points(2)
def test_penalty_alone(attempt, rng):
    """With perfect predictions the cost is the penalty: lam times the squares of all weights, once."""
    for weights in (layers(rng), layers(rng)[:1]):
        y, _ = draw(rng)
        lam = float(rng.uniform(0.1, 2.0))
        for reduction in ("mean", "sum"):
            actual = attempt.cost(y, y.copy(), weights, lam, reduction=reduction)
            checks.close(actual, lam * penalty(weights), **PROMISED)


@pytest.mark.points(2)
def test_data_twice(attempt, rng):
    """With every row twice the mean cost stays, and in the summed cost the losses double, not the penalty."""
    y, yhat = draw(rng, 2)
    weights, lam = layers(rng), float(rng.uniform(0.1, 2.0))
    total, fixed = math.fsum(losses(y, yhat)), lam * penalty(weights)
    for times in (1, 2):
        many, guesses = np.concatenate([y] * times), np.concatenate([yhat] * times)
        summed = attempt.cost(many, guesses, weights, lam, reduction="sum")
        checks.close(summed, times * total + fixed, **PROMISED)
        mean = attempt.cost(many, guesses, weights, lam, reduction="mean")
        checks.close(mean, total / len(y) + fixed, **PROMISED)


def descend(X, y, lr, lam, reduction):
    """Fit a line by three steps of gradient descent."""
    w, path = np.zeros(X.shape[1]), []
    for _ in range(3):
        of_data = 2 * X.T @ (X @ w - y)
        w = w - lr * (of_data / (len(y) if reduction == "mean" else 1) + 2 * lam * w)
        path.append(w)
    return np.array(path)


@pytest.mark.points(2)
def test_same_steps(attempt, rng):
    """With the translated settings the summed cost is descended in the same steps."""
    n = int(rng.integers(20, 50))
    X, y = rng.normal(size=(n, 3)), rng.normal(size=n)
    lr, lam = float(rng.uniform(0.05, 0.1)), float(rng.uniform(0.5, 2.0))
    settings = [checks.as_number(x) for x in checks.as_list(attempt.from_mean_to_sum(lr, lam, n), 2)]
    because = "These are the weights of a linear fit after each of three steps with your settings."
    expected = descend(X, y, lr, lam, "mean")
    checks.close(descend(X, y, *settings, "sum"), expected, **PROMISED, because=because)


def test_one_row(attempt, rng):
    """With a single row mean and sum are the same, and so are the settings."""
    lr, lam = float(rng.uniform(0.01, 1.0)), float(rng.uniform(0.01, 1.0))
    more = int(rng.integers(2, 1000))
    expected = [(lr, lam), (lr / more, lam * more)]
    checks.close(attempt.from_mean_to_sum.map([lr] * 2, [lam] * 2, [1, more]), expected, rtol=1e-7, atol=0.0)


def test_refused(attempt, rng):
    """Shapes that differ are refused, even where they would broadcast, and so is any other reduction."""
    y, yhat = draw(rng)
    for one, other in ((y, yhat[:, None]), (y[:, None], yhat), (y, yhat[:1])):
        checks.raises(ValueError, attempt.row_losses, one, other)
        checks.raises(ValueError, attempt.cost, one, other, layers(rng), 0.1)
    checks.raises(ValueError, attempt.cost, y, yhat, layers(rng), 0.1, reduction="none")
