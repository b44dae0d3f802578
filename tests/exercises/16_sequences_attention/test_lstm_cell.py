"""Hidden suite of lstm_cell."""

import math

import numpy as np
import pytest

from grader import checks

OPEN, CLOSED = 50.0, -50.0  # sigmoid of these is 1 and 2e-22


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else 1 - 1 / (1 + math.exp(z))


def step_by_loops(x, h, c, W, b):
    """One number at a time, from the formulas."""
    hidden = h.shape[1]
    h_new, c_new = np.zeros(h.shape), np.zeros(c.shape)
    for row in range(len(x)):
        u = [*x[row], *h[row]]
        for k in range(hidden):
            i, f, g, o = (
                b[block * hidden + k] + sum(u[j] * W[j, block * hidden + k] for j in range(len(u)))
                for block in range(4)
            )
            c_new[row, k] = sigmoid(f) * c[row, k] + sigmoid(i) * math.tanh(g)
            h_new[row, k] = sigmoid(o) * math.tanh(c_new[row, k])
    return h_new, c_new


def run_by_loops(xs, h, c, W, b):
    hs = np.zeros((len(xs), *h.shape))
    for t, x in enumerate(xs):
        h, c = step_by_loops(x, h, c, W, b)
        hs[t] = h
    return hs, h, c


def draw(rng, steps=1):
    """Draw a cell, its state and its inputs; B, D and H differ."""
    batch, d, hidden = rng.permutation([2, 3, 4]).tolist()
    xs = rng.normal(size=(steps, batch, d))
    h, c = rng.uniform(-1, 1, size=(batch, hidden)), rng.normal(size=(batch, hidden))
    return xs, h, c, rng.normal(size=(d + hidden, 4 * hidden)), rng.normal(size=4 * hidden)


def gated(rng, i, f, o, steps=1):
    """Draw a cell whose gates are fixed by their biases; what it writes still depends on the input."""
    xs, h, c, W, _ = draw(rng, steps)
    hidden = h.shape[1]
    for block in (0, 1, 3):
        W[:, block * hidden : (block + 1) * hidden] = 0.0
    return xs, h, c, W, np.repeat([i, f, 0.0, o], hidden)


def step_saturated(x, h, c, W, b):
    """Array form of the step, for inputs at which exp would overflow."""
    z = np.hstack([x, h]) @ W + b
    i, f, g, o = np.split(np.clip(z, -600.0, 600.0), 4, axis=1)
    c_new = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    return np.tanh(c_new) / (1 + np.exp(-o)), c_new


@pytest.mark.points(2)
def test_one_step(attempt, rng):
    """One step follows the formulas: blocks in the order i, f, g, o, and rows of x before those of h."""
    xs, h, c, W, b = draw(rng)
    checks.close(attempt.lstm_step(xs[0], h, c, W, b), step_by_loops(xs[0], h, c, W, b))


def test_keeping(attempt, rng):
    """Forget gate open, input gate closed: the memory stays as it is, for any number of steps."""
    xs, h, c, W, b = gated(rng, i=CLOSED, f=OPEN, o=OPEN, steps=200)
    hs, _, kept = attempt.lstm_forward(xs, h, c, W, b)
    checks.close(kept, c, because="Nothing was written and nothing forgotten.")
    checks.close(hs[-1], np.tanh(c))


def test_overwriting(attempt, rng):
    """Forget gate closed, input gate open: the memory is the candidate alone, which may be negative."""
    xs, h, c, W, b = gated(rng, i=OPEN, f=CLOSED, o=OPEN)
    hidden = h.shape[1]
    candidate = np.tanh(np.hstack([xs[0], h]) @ W[:, 2 * hidden : 3 * hidden])
    _, memory = attempt.lstm_step(xs[0], h, c, W, b)
    checks.close(memory, candidate)


def test_hiding(attempt, rng):
    """A closed output gate hides the memory without touching it."""
    xs, h, c, W, b = gated(rng, i=OPEN, f=OPEN, o=CLOSED)
    shown, memory = attempt.lstm_step(xs[0], h, c, W, b)
    checks.close(shown, np.zeros(h.shape))
    checks.close(memory, step_by_loops(xs[0], h, c, W, b)[1])


def test_memory_outgrows_output(attempt, rng):
    """The memory adds up what is written, without a bound; the output stays between -1 and 1."""
    xs, h, c, W, b = gated(rng, i=OPEN, f=OPEN, o=OPEN, steps=12)
    hidden = h.shape[1]
    W[:], b[2 * hidden : 3 * hidden] = 0.0, rng.choice([-1.0, 1.0], size=hidden) * OPEN
    hs, _, memory = attempt.lstm_forward(xs, h, c, W, b)
    written = 12 * np.sign(b[2 * hidden : 3 * hidden])
    checks.close(memory, c + written, because="Each of 12 steps adds a candidate of 1 or -1.")
    checks.close(hs[-1], np.tanh(c + written))


@pytest.mark.points(2)
def test_sequence(attempt, rng):
    """Each step goes on from the output and the memory of the one before, and all outputs are returned."""
    args = draw(rng, steps=int(rng.integers(4, 8)))
    checks.close(attempt.lstm_forward(*args), run_by_loops(*args))


def test_no_steps(attempt, rng):
    """A sequence of no steps leaves the state as it was, and has no outputs."""
    _, h, c, W, b = draw(rng)
    empty = np.empty((0, len(h), len(W) - h.shape[1]))
    checks.close(attempt.lstm_forward(empty, h, c, W, b), (np.empty((0, *h.shape)), h, c))


def test_extreme_inputs(attempt, rng):
    """Gates saturate at 0 and 1 for huge inputs, and nothing becomes infinite or nan."""
    xs, h, c, W, b = draw(rng)
    x = rng.choice([-1000.0, 1000.0], size=xs[0].shape) * rng.uniform(1, 2, size=xs[0].shape)
    for scaled in (x, -x):
        checks.close(attempt.lstm_step(scaled, h, c, W, b), step_saturated(scaled, h, c, W, b))


def test_initial_biases(attempt, rng):
    """Only the forget gate begins with a bias, and it is the one asked for."""
    d, hidden, bias = int(rng.integers(1, 6)), int(rng.integers(2, 6)), float(rng.uniform(0.5, 3))
    for extra, value in (({}, 1.0), ({"forget_bias": bias}, bias), ({"forget_bias": 0.0}, 0.0)):
        _, b = attempt.init_lstm(d, hidden, np.random.default_rng(rng.integers(1 << 30)), **extra)
        checks.close(b, np.repeat([0.0, value, 0.0, 0.0], hidden))


def test_initial_weights(attempt, rng):
    """Weights are normal, of standard deviation 1 / sqrt(D + H), and the generator alone decides them."""
    d, hidden = 40, 24
    seeds = rng.integers(1 << 30, size=2).tolist()
    first, again, other = (
        attempt.init_lstm(d, hidden, np.random.default_rng(seed))[0] for seed in (*seeds[:1] * 2, seeds[1])
    )
    checks.that(
        isinstance(first, np.ndarray) and first.shape == (d + hidden, 4 * hidden),
        "W should be an array of shape (D + H, 4 * H).",
    )
    checks.equal(
        again, first, because="The same state of rng should give the same weights: draw from it alone."
    )
    checks.that(not np.array_equal(first, other), "Another generator state should give other weights.")
    # 6144 draws and bounds of six standard errors: of the mean, the standard deviation, and a share.
    n, scaled = first.size, first * math.sqrt(d + hidden)
    checks.between(
        float(scaled.mean()),
        -6 / math.sqrt(n),
        6 / math.sqrt(n),
        because="This is the mean of the weights, times sqrt(D + H).",
    )
    checks.between(
        float(scaled.std()),
        1 - 6 / math.sqrt(2 * n),
        1 + 6 / math.sqrt(2 * n),
        because="This is the standard deviation of the weights, times sqrt(D + H).",
    )
    share = 0.0455
    error = math.sqrt(share * (1 - share) / n)
    checks.between(
        float(np.mean(np.abs(scaled) > 2)),
        share - 6 * error,
        share + 6 * error,
        because="This is the share beyond two standard deviations, 0.0455 for normal weights.",
    )
