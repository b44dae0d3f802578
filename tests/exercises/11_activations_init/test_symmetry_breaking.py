"""Hidden suite of symmetry_breaking."""

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-9}


def loss_of(flat, shape, X, y):
    """Compute the loss from all parameters in one array, which may be complex."""
    d, h = shape
    W1, rest = flat[: d * h].reshape(d, h), flat[d * h :]
    hidden = np.tanh(X @ W1 + rest[:h])
    return np.mean((hidden @ rest[h:-1] + rest[-1] - y) ** 2)


def expected_training(params, X, y, lr, steps):
    """Differentiate by a complex step: the imaginary part of the loss, without any subtraction."""
    W1, b1, w2, b2 = params
    flat, shape = np.concatenate([W1.ravel(), b1, w2, [b2]]), W1.shape
    losses = [loss_of(flat, shape, X, y)]
    for _ in range(steps):
        moves = 1e-30j * np.eye(flat.size)
        flat = flat - lr * np.array([loss_of(flat + move, shape, X, y).imag for move in moves]) / 1e-30
        losses.append(loss_of(flat, shape, X, y))
    d, h = shape
    parts = np.split(flat, [d * h, d * h + h, d * h + 2 * h])
    return (parts[0].reshape(shape), parts[1], parts[2], float(parts[3][0])), np.array(losses)


def single_unit_training(value, width, X, y, lr, steps):
    """Train a network with one unit that stands for `width` clones: its output weight is their sum.

    The sum moves `width` times as fast as each part, and each clone's way in hears its share of the loss.
    """
    w, b, out, bias = np.full(X.shape[1], value), value, width * value, value
    losses = []
    for step in range(steps + 1):
        a = np.tanh(X @ w + b)
        error = a * out + bias - y
        losses.append(float(np.mean(error**2)))
        if step < steps:
            slope = 2 * error / len(y)
            g_z = slope * out * (1 - a**2)
            w, b, out, bias = (
                w - lr / width * (g_z @ X),
                b - lr / width * g_z.sum(),
                out - lr * width * (slope @ a),
                bias - lr * slope.sum(),
            )
    clones = np.repeat(w[:, None], width, axis=1), np.full(width, b), np.full(width, out / width), float(bias)
    return clones, np.array(losses)


def data(rng):
    n, d = int(rng.integers(5, 8)), int(rng.integers(2, 4))
    X = rng.normal(size=(n, d))
    return X, np.sin(2 * X[:, 0]) + X[:, 1] + float(rng.uniform(0.5, 1.5))


def network(rng, d, h):
    return rng.normal(size=(d, h)), rng.normal(size=h), rng.normal(size=h), float(rng.normal())


@pytest.mark.points(3)
def test_training(attempt, rng):
    """Every step moves all parameters against the gradient of the mean squared error."""
    X, y = data(rng)
    params = network(rng, X.shape[1], 3)
    for lr, steps in ((0.1, 1), (0.05, 4)):
        checks.close(
            attempt.train(params, X, y, lr, steps), expected_training(params, X, y, lr, steps), **PROMISED
        )


def test_no_steps(attempt, rng):
    """Without a step the parameters are those given, and there is one loss."""
    X, y = data(rng)
    params = network(rng, X.shape[1], 2)
    checks.close(attempt.train(params, X, y, 0.1, 0), expected_training(params, X, y, 0.1, 0), **PROMISED)


@pytest.mark.points(3)
def test_all_the_same(attempt, rng):
    """From one value for all weights the loss falls, as for a single unit, and the units stay clones."""
    X, y = data(rng)
    value, width, steps = float(rng.uniform(0.2, 0.6)), int(rng.integers(3, 6)), 60
    params = np.full((X.shape[1], width), value), np.full(width, value), np.full(width, value), value
    expected = single_unit_training(value, width, X, y, 0.05, steps)
    checks.close(attempt.train(params, X, y, 0.05, steps), expected, **PROMISED)


@pytest.mark.points(2)
def test_all_zero(attempt, rng):
    """From zeros everywhere only the output's bias moves, towards the mean of the targets."""
    X, y = data(rng)
    lr, steps = 0.1, 20
    params = np.zeros((X.shape[1], 3)), np.zeros(3), np.zeros(3), 0.0
    # The distance to the mean shrinks by the factor 1 - 2 lr.
    bias = y.mean() * (1 - (1 - 2 * lr) ** np.arange(steps + 1))
    losses = np.array([np.mean((b - y) ** 2) for b in bias])
    expected = (*params[:3], float(bias[-1])), losses
    checks.close(attempt.train(params, X, y, lr, steps), expected, **PROMISED)


@pytest.mark.points(2)
def test_same_on_the_way_in(attempt, rng):
    """Units that are equal on the way in alone become different at the first step."""
    X, y = data(rng)
    value, h = float(rng.uniform(0.2, 0.6)), 3
    params = np.full((X.shape[1], h), value), np.full(h, value), rng.normal(size=h), 0.0
    checks.close(attempt.train(params, X, y, 0.1, 3), expected_training(params, X, y, 0.1, 3), **PROMISED)


def with_clones(rng, widths, d=3):
    """Draw a network in which unit k stands widths[k] times, in any order, and what it is merged to."""
    W1, b1, _, b2 = network(rng, d, len(widths))
    which = rng.permutation(np.repeat(np.arange(len(widths)), widths))
    w2 = rng.normal(size=which.size)
    order = list(dict.fromkeys(which.tolist()))
    summed = np.array(
        [sum(v for v, k in zip(w2.tolist(), which, strict=True) if k == unit) for unit in order]
    )
    return (W1[:, which], b1[which], w2, b2), (W1[:, order], b1[order], summed, b2)


@pytest.mark.points(3)
def test_merging(attempt, rng):
    """Each set of clones becomes one unit, whose outgoing weight is the sum of theirs."""
    pairs = [with_clones(rng, widths) for widths in ((2, 1, 3), (1, 4, 2, 2))]
    checks.close(
        attempt.merge_clones.map([before for before, _ in pairs]), [after for _, after in pairs], **PROMISED
    )


def test_merging_all_or_none(attempt, rng):
    """A network of clones alone gets the width 1, and one without any stays as it is."""
    pairs = [with_clones(rng, (5,)), with_clones(rng, (1, 1, 1, 1))]
    checks.close(
        attempt.merge_clones.map([before for before, _ in pairs]), [after for _, after in pairs], **PROMISED
    )


@pytest.mark.points(2)
def test_nearly_clones(attempt, rng):
    """Rounding does not part clones; a small difference in a weight, or another bias, does."""
    (W1, b1, w2, b2), (kept, biases, _, _) = with_clones(rng, (3, 3))
    same = np.full(6, float(rng.uniform(0.5, 2.0)))
    expected = kept, biases, 3 * same[:2], b2
    rounded = W1 + 1e-12 * rng.uniform(-1, 1, size=W1.shape)
    checks.close(attempt.merge_clones((rounded, b1, same, b2)), expected, **PROMISED)
    because = "The clones lie on both sides of the border between two numbers of {} decimals."
    for decimals in (9, 8):
        border = kept.round(decimals) + 0.5 * 10.0**-decimals
        apart = border[:, [0, 1, 0, 1, 0, 1]] + 2e-10 * np.array([-1, 1, 1, -1, 1, 1])
        six = apart, biases[[0, 1] * 3], same, b2
        expected = border, biases, 3 * same[:2], b2
        checks.close(attempt.merge_clones(six), expected, **PROMISED, because=because.format(decimals))
    column, bias = rng.normal(size=(3, 1)), rng.normal()
    moved, biases = np.tile(column, 4), np.full(4, bias)
    moved[int(rng.integers(3)), 1] += 2e-6
    biases[2] += 2e-6
    four = moved, biases, rng.normal(size=4), b2
    w2 = four[2]
    expected = moved[:, :3], biases[:3], np.array([w2[0] + w2[3], w2[1], w2[2]]), b2
    checks.close(attempt.merge_clones(four), expected, rtol=1e-9, atol=1e-9)
