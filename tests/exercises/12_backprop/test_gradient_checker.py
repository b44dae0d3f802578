"""Hidden suite of gradient_checker."""

import numpy as np
import pytest

from grader import checks

AGREES = 1e-3  # promised in the stub for correct layers
BROKEN = 0.01


def some_input(rng, shape):
    """Draw entries that are all far from 0, where a relative error means something."""
    return rng.uniform(0.5, 2.0, size=shape) * rng.choice([-1.0, 1.0], size=shape)


def some_generator(rng):
    return np.random.default_rng(rng.integers(2**32))


def softmax(x):
    weights = np.exp(x - x.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True)


@pytest.mark.points(2)
def test_gradients(attempt, rng):
    """The gradient of a scalar function has the shape of x, with the slope along each entry."""
    for shape in ((2, 2), (1, 2, 2)):
        x, weights = some_input(rng, shape), some_input(rng, shape)
        quadratic = attempt.numeric_grad(lambda at, weights=weights: float(np.sum(weights * at**2)), x)
        checks.close(quadratic, 2 * weights * x, rtol=1e-6)
    x = some_input(rng, (3,))
    coupled = attempt.numeric_grad(lambda at: float(at[0] * at[1] + np.sin(at[2])), x)
    checks.close(coupled, np.array([x[1], x[0], np.cos(x[2])]), rtol=1e-6)


@pytest.mark.points(2)
def test_central_difference(attempt, rng):
    """The step goes to both sides, by h, one entry at a time: on a cube the error is exactly h squared."""
    x = some_input(rng, (2,))
    for h in (0.25, float(rng.uniform(0.01, 0.1))):
        grad = attempt.numeric_grad(lambda at: float(np.sum(at**3)), x, h=h)
        checks.close(grad, 3 * x**2 + h**2, rtol=1e-9)
    corner = attempt.numeric_grad(lambda at: float(np.sum(np.maximum(at, 0.0))), np.zeros(2), h=0.5)
    checks.close(corner, np.full(2, 0.5), because="At a corner the quotient is the mean of both slopes.")


def test_input_kinds(attempt, rng):
    """Integers and float32 are promoted, so that the step is neither cut off nor rounded away."""
    whole = rng.integers(1, 9, size=2)
    coarse = rng.uniform(100.0, 200.0, size=2).astype(np.float32)
    seen = []

    def square(at):
        seen.append(at)
        return at**2

    def back(at, dy):
        seen.append(at)
        return 2 * at * dy

    for x in (whole, coarse):
        grad = attempt.numeric_grad(lambda at: float(np.sum(square(at))), x)
        checks.close(grad, 2.0 * x.astype(np.float64), rtol=1e-6)
    error = attempt.check_layer(square, back, whole, some_generator(rng))
    checks.between(error, 0.0, AGREES, because="This layer squares, and its backward pass is right.")
    checks.that(
        all(isinstance(at, np.ndarray) and at.dtype == np.float64 for at in seen),
        "`f`, `forward` and `backward` should get float64 arrays, whatever x is.",
    )


def test_input_restored(attempt, rng):
    """While one entry moves, all others are exactly where they were."""
    x = rng.uniform(1e-9, 2e-9, size=(1, 3))  # so small that a step to and fro wipes out their digits

    def f(at):
        entries = np.ravel(at)
        return float(np.sum(entries * np.roll(entries, 1)))

    neighbours = np.roll(x.ravel(), 1) + np.roll(x.ravel(), -1)
    checks.close(attempt.numeric_grad(f, x, h=0.5), neighbours.reshape(x.shape), rtol=1e-9, atol=0.0)


@pytest.mark.points(2)
def test_relative_error(attempt, rng):
    """The error is the largest |a - b| / max(1e-8, |a| + |b|) of all entries, whatever their scale."""
    a = some_input(rng, (2, 3))
    b = a * rng.uniform(0.3, 3.0, size=(2, 3))
    pairs = list(zip(a.ravel().tolist(), b.ravel().tolist(), strict=True))
    expected = max(abs(p - q) / max(1e-8, abs(p) + abs(q)) for p, q in pairs)
    scale = float(10.0 ** rng.integers(-4, 5))
    for factor in (1.0, scale, -scale):
        checks.close(attempt.relative_error(factor * a, factor * b), expected, rtol=1e-6)
    # One small entry is off among large ones that agree.
    near = 1000.0 * np.abs(a)
    near[0, 0] = 0.001
    off = near.copy()
    off[0, 0] *= 3.0
    checks.close(attempt.relative_error(near, off), 0.5, rtol=1e-6)
    opposite = some_input(rng, (3,))
    checks.close(attempt.relative_error(opposite, -opposite), 1.0, rtol=1e-6)


def test_relative_error_of_zeros(attempt, rng):
    """Two zeros agree, and the floor of 1e-8 keeps rounding noise from looking like a mistake."""
    a = some_input(rng, (4,))
    a[rng.integers(4)] = 0.0
    checks.close(attempt.relative_error(a, a.copy()), 0.0)
    noise = np.array([float(rng.uniform(1e-13, 9e-13)), 0.0])
    checks.close(attempt.relative_error(noise, np.zeros(2)), float(noise[0]) / 1e-8, rtol=1e-6)


def test_shapes_differ(attempt, rng):
    """Gradients of different shapes are refused with ValueError, also where numpy would broadcast."""
    n = int(rng.integers(2, 5))
    for other in ((n, 1), (1, n), (1,), (n + 1,)):
        checks.raises(ValueError, attempt.relative_error, np.zeros(n), np.zeros(other))
    weights, b = some_input(rng, (3, n)), some_input(rng, (n,))
    checks.raises(
        ValueError,
        attempt.check_layer,
        lambda at: weights * at,
        lambda at, dy: np.sum(weights * dy, axis=0, keepdims=True),
        b,
        some_generator(rng),
        because="This layer's backward pass returns one dimension too many.",
    )


def errors_of(attempt, rng, x, layers):
    """Check each layer at `x`, every time with a generator of its own."""
    return [
        attempt.check_layer(lambda at, forward=forward: forward(at), backward, x, some_generator(rng))
        for forward, backward in layers
    ]


@pytest.mark.points(2)
def test_correct_layers(attempt, rng):
    """A correct layer passes, also if its output has another shape than its input."""
    weights, bias = some_input(rng, (2, 3)), some_input(rng, (3,))
    square = (lambda x: x**2, lambda x, dy: 2 * x * dy)
    affine = (lambda x: x @ weights + bias, lambda x, dy: dy @ weights.T)
    summed = (lambda x: np.sum(x**2, axis=0), lambda x, dy: 2 * x * dy)
    tanh = (np.tanh, lambda x, dy: dy * (1 - np.tanh(x) ** 2))
    numbers = [errors_of(attempt, rng, x, [square])[0] for x in some_input(rng, (6, 1))]
    for error in numbers:
        checks.between(error, 0.0, AGREES, because="This is a layer that squares a single number.")
    steep = (lambda x: np.exp(100 * x), lambda x, dy: 100 * np.exp(100 * x) * dy)
    for error in errors_of(attempt, rng, np.abs(some_input(rng, (1,))), [steep]):
        checks.between(error, 0.0, AGREES, because="This layer is strongly curved; the step is the default.")
    for error in errors_of(attempt, rng, some_input(rng, (2, 2)), [affine, summed, tanh]):
        checks.between(error, 0.0, AGREES)


@pytest.mark.points(3)
def test_broken_layers(attempt, rng):
    """A wrong backward pass is found, also one whose mistake cancels if all outputs are added up."""
    # Transposing turns the signs of the two off the diagonal, so that at least one gradient is clearly off.
    weights = np.abs(some_input(rng, (2, 2))) * np.array([[1.0, -1.0], [1.0, 1.0]])
    unlike = np.array([30.0, 0.3]) * some_input(rng, (2,))  # the small entry is the wrong one
    cases = [
        (lambda x: x @ weights, lambda x, dy: dy @ weights, (1, 2), "transposes its weights"),
        (np.sin, lambda x, dy: dy[::-1] * np.cos(x), (2, 4), "mixes up the rows of the batch"),
        (softmax, lambda x, dy: np.zeros_like(x), (1, 3), "returns zeros for a softmax"),
        (lambda x: unlike * x, lambda x, dy: [1, 3] * unlike * dy, (2,), "triples one entry"),
    ]
    for forward, backward, shape, mistake in cases:
        (error,) = errors_of(attempt, rng, some_input(rng, shape), [(forward, backward)])
        checks.between(error, BROKEN, 1.0 + 1e-9, because=f"The backward pass of this layer {mistake}.")
    checks.between(error, 0.45, 0.55, because="That entry alone has an error of one half.")


def test_randomness(attempt, rng):
    """The gradient from above comes from the generator alone: the same state draws the same."""
    seed, x = int(rng.integers(2**32)), some_input(rng, (1,))

    def upstream(state):
        seen = []

        def backward(at, dy):
            seen.append(dy.copy())
            return at * dy

        attempt.check_layer(lambda at: at**2, backward, x, np.random.default_rng(state))
        checks.that(len(seen) > 0, "check_layer never calls backward.")
        return seen[0]

    first = upstream(seed)
    checks.equal(upstream(seed), first, because="The generator was in the same state both times.")
    other = upstream(seed + 1)
    checks.that(bool(np.any(other != first)), "Another state of the generator gave the same `dy`.")
