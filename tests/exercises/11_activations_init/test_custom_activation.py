"""Hidden suite of custom_activation."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-9}


def value(x, beta):
    """Compute one value; the exponential is of a negative number."""
    small = math.exp(-abs(beta * x))
    return x * (1.0 if beta * x >= 0 else small) / (1.0 + small)


def values(x, beta):
    return np.reshape([value(float(each), beta) for each in x.ravel()], x.shape)


def gradients(x, beta, grad):
    """Take central differences by each input, and by beta for all of them."""
    h = 1e-5
    by_x = grad * (values(x + h, beta) - values(x - h, beta)) / (2 * h)
    by_beta = math.fsum((grad * (values(x, beta + h) - values(x, beta - h))).ravel()) / (2 * h)
    return by_x, by_beta


def forward(answer):
    """Return value and backward of a forward pass."""
    y, backward = checks.as_list(answer, 2)
    checks.that(callable(backward), "The second of the pair is no function.")
    return y, backward


def draw(rng):
    shape = tuple(int(n) for n in rng.integers(2, 4, size=2))
    return rng.normal(scale=2.0, size=shape), float(rng.uniform(0.5, 2.0)), rng.normal(size=shape)


@pytest.mark.points(2)
def test_swish(attempt, rng):
    """The values are x times the sigmoid of beta x, for a beta of either sign and for 0."""
    x, beta, _ = draw(rng)
    for each in (beta, -beta, 0.0):
        checks.close(forward(attempt.swish(x, each))[0], values(x, each), **PROMISED)


@pytest.mark.points(2)
def test_swish_backward(attempt, rng):
    """Backward multiplies what comes in by the slope in x; the gradient of beta is a sum over all entries."""
    x, beta, grad = draw(rng)
    for each in (beta, -beta):
        _, backward = forward(attempt.swish(x, each))
        checks.close(backward(grad), gradients(x, each, grad), **PROMISED)


def test_swish_far_out(attempt, rng):
    """Far out the function is x on one side and 0 on the other, and all its gradients are finite."""
    size = np.array([rng.uniform(400.0, 700.0), rng.uniform(720.0, 2000.0), rng.uniform(2000.0, 10_000.0)])
    x, grad = np.concatenate([-size, size]), rng.normal(size=6)
    y, backward = forward(attempt.swish(x, 1.0))
    checks.close(y, np.where(x > 0, x, 0.0), **PROMISED)
    checks.close(backward(grad), (np.where(x > 0, grad, 0.0), 0.0), **PROMISED)


@pytest.mark.points(2)
def test_open_calls(attempt, rng):
    """Each backward belongs to its own forward call, and can be called again with another gradient."""
    x, beta, grad = draw(rng)
    other, another = rng.normal(size=(2, *x.shape))
    _, back = forward(attempt.swish(x, beta))
    _, back_other = forward(attempt.swish(other, 2 * beta))
    because = "Another forward call came between this one's and its backward."
    checks.close(back(grad), gradients(x, beta, grad), **PROMISED, because=because)
    checks.close(back_other(another), gradients(other, 2 * beta, another), **PROMISED)
    again = rng.normal(size=x.shape)
    because = "This is the second call of the same backward."
    checks.close(back(again), gradients(x, beta, again), **PROMISED, because=because)


@pytest.mark.points(2)
def test_step(attempt, rng):
    """Forward it is a step; backward passes the gradient as it is near the jump, and nothing beyond."""
    for asked in ({}, {"reach": float(rng.integers(3, 9)) / 2}):
        reach = asked.get("reach", 1.0)
        near, far = rng.uniform(0.1, 0.9, size=2), rng.uniform(1.1, 3.0, size=2)
        x = rng.permutation(reach * np.concatenate([near, -near, far, -far, [0.0, 1.0, -1.0]]))
        grad = rng.normal(size=x.size)
        y, backward = forward(attempt.straight_through_step(x, **asked))
        checks.close(y, np.array([float(each >= 0) for each in x]), **PROMISED)
        passes = np.array([abs(each) <= reach for each in x])
        checks.close(backward(grad), np.array([g if p else 0.0 for g, p in zip(grad, passes, strict=True)]))


def sine(x):
    return np.sin(x), lambda grad: grad * np.cos(x)


def running_sums(x):
    """Add up along the array: every output depends on all inputs before it."""
    return np.cumsum(x), lambda grad: np.cumsum(grad[::-1])[::-1].copy()


def matrix(A):
    """Multiply by a matrix, which changes the shape."""
    return lambda x: (A @ x, lambda grad: A.T @ grad)


@pytest.mark.points(3)
def test_compose(attempt, rng):
    """The first operation comes first on the way forward, and last on the way back."""
    A, x = rng.normal(size=(2, 4)), rng.normal(size=4)
    narrow, steady = rng.normal(size=2), rng.normal(size=4)
    cases = [
        (sine, running_sums, np.cumsum(np.sin(x)), steady, np.cumsum(steady[::-1])[::-1] * np.cos(x)),
        (
            running_sums,
            sine,
            np.sin(np.cumsum(x)),
            steady,
            np.cumsum((steady * np.cos(np.cumsum(x)))[::-1])[::-1],
        ),
        (sine, matrix(A), A @ np.sin(x), narrow, (narrow @ A) * np.cos(x)),
    ]
    for first, second, y, grad, expected in cases:
        actual, backward = forward(attempt.compose(first, second)(x))
        checks.close(actual, y, **PROMISED)
        checks.close(backward(grad), expected, **PROMISED)


def test_composed_again(attempt, rng):
    """A composed operation is an operation: it can be composed again, and used twice."""
    x, y = rng.normal(size=3), rng.normal(size=3)
    grad = rng.normal(size=3)
    thrice = attempt.compose(sine, attempt.compose(sine, sine))
    backs = [forward(thrice(each))[1] for each in (x, y)]
    for each, back in zip((x, y), backs, strict=True):
        slope = np.cos(each) * np.cos(np.sin(each)) * np.cos(np.sin(np.sin(each)))
        checks.close(back(grad), grad * slope, **PROMISED)


def test_forward_once(attempt, rng):
    """Each operation runs forward once in a forward pass, and not at all in a backward pass."""
    called = []

    def counted(name):
        def operation(x):
            called.append(name)
            return x * len(called), lambda grad: grad * len(called)

        return operation

    _, backward = forward(attempt.compose(counted("first"), counted("second"))(rng.normal(size=2)))
    backward(np.ones(2))
    checks.equal(called, ["first", "second"], because="These are the operations that ran forward, in order.")
