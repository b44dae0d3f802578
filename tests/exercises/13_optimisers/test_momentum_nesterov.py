"""Hidden suite of momentum_nesterov."""

import itertools
import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def expected_path(grad, x0, lr, beta, steps, nesterov=False):
    """Follow the form without a velocity: a move is beta times the last one, minus lr times the gradient."""
    path = [np.asarray(x0) * 1.0]
    for step in range(steps):
        x = path[-1]
        last = x - path[-2] if step else 0.0 * x
        path.append(x + beta * last - lr * grad(x + beta * last if nesterov else x))
    return np.stack(path)


def valley(rng):
    """Draw the gradient of a function with a narrow curved valley, where entries depend on each other."""
    turn = float(rng.uniform(0.3, 1.2))
    to = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    steep, centre = rng.uniform(4, 8), rng.normal(size=2)

    def grad(x):
        y = to @ (x - centre)
        return to.T @ (np.array([steep, 0.3]) * y + 0.1 * y**3)

    return grad


def settings(rng):
    return {"lr": float(rng.uniform(0.02, 0.06)), "beta": float(rng.uniform(0.6, 0.9))}


@pytest.mark.points(2)
def test_momentum(attempt, rng):
    """With momentum, each step follows the sum of all gradients so far, older ones weighing less."""
    for steps in (2, 6):
        grad, x0, told = valley(rng), rng.normal(size=2), settings(rng)
        answer = attempt.momentum_path(grad, x0, steps=steps, **told)
        checks.close(answer, expected_path(grad, x0, steps=steps, **told), **PROMISED)


@pytest.mark.points(2)
def test_nesterov(attempt, rng):
    """In Nesterov's version the gradient is taken where the old velocity alone would lead."""
    for steps in (2, 6):
        grad, x0, told = valley(rng), rng.normal(size=2), settings(rng)
        answer = attempt.momentum_path(grad, x0, steps=steps, nesterov=True, **told)
        checks.close(answer, expected_path(grad, x0, steps=steps, nesterov=True, **told), **PROMISED)


@pytest.mark.points(2)
def test_where_the_gradient_is_taken(attempt, rng):
    """The gradient is asked for once a step: by momentum at the point itself, by Nesterov ahead of it."""
    slope, x0, told = rng.normal(size=3), rng.normal(size=3), settings(rng)
    for nesterov in (False, True):
        asked = []

        def grad(x, asked=asked):
            asked.append(np.array(x))
            return slope

        answer = attempt.momentum_path(grad, x0, steps=4, nesterov=nesterov, **told)
        checks.that(len(asked) == 4, f"grad was called {len(asked)} times in 4 steps; once a step is enough.")
        path = expected_path(lambda x: slope, x0, steps=4, **told)
        moves = itertools.pairwise(path[:-1])
        ahead = [path[0], *(x + told["beta"] * (x - before) for before, x in moves)]
        because = f"These are the points at which grad was called, with nesterov={nesterov}."
        checks.close(asked, ahead if nesterov else list(path[:-1]), **PROMISED, because=because)
        checks.close(answer, path, **PROMISED)


def test_no_momentum(attempt, rng):
    """With beta = 0 both versions are plain gradient descent."""
    grad, x0, lr = valley(rng), rng.normal(size=2), float(rng.uniform(0.05, 0.1))
    expected = [x0]
    for _ in range(4):
        expected.append(expected[-1] - lr * grad(expected[-1]))
    for nesterov in (False, True):
        answer = attempt.momentum_path(grad, x0, lr=lr, beta=0.0, steps=4, nesterov=nesterov)
        checks.close(answer, np.stack(expected), **PROMISED)


def test_integers(attempt, rng):
    """A starting point of integers does not round the path, and `grad` gets floats from the first call on."""
    slope, x0, told = valley(rng), rng.integers(-5, 6, size=2), settings(rng)
    asked = []

    def grad(x):
        asked.append(x)
        return slope(x)

    answer = attempt.momentum_path(grad, x0, steps=3, **told)
    checks.close(answer, expected_path(slope, x0, steps=3, **told), **PROMISED)
    checks.that(
        all(isinstance(x, np.ndarray) and x.dtype == np.float64 for x in asked),
        "`grad` should get float64 arrays, also at the start.",
    )


def test_no_steps(attempt, rng):
    """Without a step the path is the starting point, and grad is not called."""
    x0, asked = rng.integers(-5, 6, size=int(rng.integers(2, 5))), []

    def grad(x):
        asked.append(x)
        return x

    for nesterov in (False, True):
        answer = attempt.momentum_path(grad, x0, lr=0.1, beta=0.5, steps=0, nesterov=nesterov)
        checks.close(answer, 1.0 * x0[None], **PROMISED)
    checks.that(not asked, "grad was called although there is no step to take.")


@pytest.mark.points(2)
def test_step_length(attempt, rng):
    """Under a constant gradient the steps grow like the partial sums of 1 + beta + beta**2 + ..."""
    lr, beta = float(rng.uniform(0.01, 0.5)), float(rng.uniform(0.3, 0.9))
    for k in (1, 2, int(rng.integers(3, 9))):
        expected = lr * math.fsum(beta**j for j in range(k))
        checks.close(attempt.step_length(lr, beta, k=k), expected, **PROMISED)
    checks.close(
        attempt.step_length(lr, 0.0, k=3), lr, **PROMISED, because="Without momentum steps do not grow."
    )


def test_longest_step(attempt, rng):
    """The steps approach a limit, many times lr when nearly all of the velocity is kept."""
    lr = float(rng.uniform(0.01, 0.5))
    for beta in (float(rng.uniform(0.3, 0.9)), 0.99):
        expected = lr * math.fsum(beta**j for j in range(4000))
        checks.close(attempt.step_length(lr, beta), expected, **PROMISED)


def test_beta_out_of_range(attempt, rng):
    """A velocity that is kept entirely, grows by itself or turns round is refused."""
    grad, x0 = valley(rng), rng.normal(size=2)
    for beta in (1.0, 1.0 + float(rng.uniform(0.1, 1)), -float(rng.uniform(0.1, 1))):
        checks.raises(ValueError, attempt.momentum_path, grad, x0, 0.1, beta, 2)
        checks.raises(ValueError, attempt.step_length, 0.1, beta)
        checks.raises(ValueError, attempt.step_length, 0.1, beta, k=2)
