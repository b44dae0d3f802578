"""Hidden suite of rnn_forward."""

import itertools
import math

import numpy as np
import pytest

from grader import checks


def step_by_loops(x, h, W, U, b):
    """One unit at a time, from the formula."""
    new = np.empty(h.shape)
    for n, j in np.ndindex(h.shape):
        from_input = math.fsum(x[n, i] * W[i, j] for i in range(x.shape[1]))
        from_state = math.fsum(h[n, i] * U[i, j] for i in range(h.shape[1]))
        new[n, j] = math.tanh(from_input + from_state + b[j])
    return new


def states_by_loops(xs, h0, W, U, b, lengths=None):
    """One sequence at a time; the filling is never looked at."""
    n, t, _ = xs.shape
    states = np.empty((n, t, h0.shape[1]))
    for i in range(n):
        h = h0[i : i + 1]
        for k in range(t):
            if lengths is None or k < lengths[i]:
                h = step_by_loops(xs[i : i + 1, k], h, W, U, b)
            states[i, k] = h[0]
    return states


def draw(rng):
    """Draw inputs, a first state and weights; N, T, D and H differ."""
    n, t, d, width = rng.permutation([2, 3, 4, 5]).tolist()
    scale = 1 / math.sqrt(width)
    weights = rng.normal(size=(d, width)) / math.sqrt(d), rng.normal(size=(width, width)) * scale
    return rng.normal(size=(n, t, d)), rng.uniform(-1, 1, size=(n, width)), *weights, rng.normal(size=width)


def draw_lengths(rng, n, t):
    """Draw lengths, of which one is less than the whole, and one is the whole."""
    lengths = rng.integers(1, t + 1, size=n)
    lengths[:2] = int(rng.integers(1, t)), t
    return rng.permutation(lengths)


@pytest.mark.points(2)
def test_one_step(attempt, rng):
    """A new state is the tanh of what the input, the old state and the bias say together."""
    xs, h, *weights = draw(rng)
    checks.close(attempt.rnn_step(xs[:, 0], h, *weights), step_by_loops(xs[:, 0], h, *weights))


def test_large_sums(attempt, rng):
    """However large the sum inside of tanh, the state is finite."""
    xs, h, W, U, b = draw(rng)
    b = rng.permutation(np.resize([-1000.0, 1000.0, 30.0, -30.0], len(b)))
    checks.close(attempt.rnn_step(xs[:, 0], h, W, U, b), step_by_loops(xs[:, 0], h, W, U, b))


@pytest.mark.points(2)
def test_sequence(attempt, rng):
    """Every step starts from the state that the step before has left, with the same weights."""
    told = draw(rng)
    checks.close(attempt.rnn_forward(*told), states_by_loops(*told))


def test_any_number_of_steps(attempt, rng):
    """The same weights serve a sequence of one step, of many, and of none."""
    xs, h0, *weights = draw(rng)
    n, _, d = xs.shape
    for t in (1, 30):
        longer = rng.normal(size=(n, t, d))
        checks.close(attempt.rnn_forward(longer, h0, *weights), states_by_loops(longer, h0, *weights))
    nothing = attempt.rnn_forward(np.zeros((n, 0, d)), h0, *weights)
    because = "A sequence without steps has no states."
    checks.close(nothing, np.zeros((n, 0, h0.shape[1])), because=because)


def test_in_two_parts(attempt, rng):
    """A sequence may be read in two parts, the second from the state that the first has left."""
    xs, h0, *weights = draw(rng)
    cut = int(rng.integers(1, xs.shape[1]))
    expected = states_by_loops(xs, h0, *weights)
    first = checks.as_array(attempt.rnn_forward(xs[:, :cut], h0, *weights), expected[:, :cut].shape)
    checks.close(first, expected[:, :cut], because="These are the states of the first part.")
    second = attempt.rnn_forward(xs[:, cut:], first[:, -1], *weights)
    checks.close(second, expected[:, cut:], because="These are the states of the second part.")


@pytest.mark.points(2)
def test_lengths(attempt, rng):
    """A sequence that is over keeps its state, whatever stands in the filling."""
    xs, h0, *weights = draw(rng)
    n, t, _ = xs.shape
    lengths = draw_lengths(rng, n, t)
    expected = states_by_loops(xs, h0, *weights, lengths)
    checks.close(attempt.rnn_forward(xs, h0, *weights, lengths), expected)
    filled = xs.copy()
    filled[np.arange(t) >= lengths[:, None]] = np.nan
    states = attempt.rnn_forward(filled, h0, *weights, lengths)
    checks.close(states, expected, because="The filling is nan here.")


def test_empty_among_others(attempt, rng):
    """A sequence of length 0 keeps the state that it was given."""
    xs, h0, *weights = draw(rng)
    lengths = draw_lengths(rng, *xs.shape[:2])
    lengths[int(rng.integers(len(lengths)))] = 0
    expected = states_by_loops(xs, h0, *weights, lengths)
    checks.close(attempt.rnn_forward(xs, h0, *weights, lengths), expected)


def test_lengths_that_cannot_be(attempt, rng):
    """A length below 0 or above the number of steps raises ValueError."""
    xs, h0, *weights = draw(rng)
    for wrong in (-1, xs.shape[1] + 1):
        lengths = np.ones(len(xs), dtype=int)
        lengths[int(rng.integers(len(xs)))] = wrong
        checks.raises(ValueError, attempt.rnn_forward, xs, h0, *weights, lengths)


@pytest.mark.points(3)
def test_parity(attempt, rng):
    """The chosen weights follow the parity of every sequence of bits, short or long."""
    W, U, b, v, c = checks.as_list(attempt.parity_weights(), 5)
    b = checks.as_array(b, (None,))
    units = len(b)
    checks.that(1 <= units <= 4, f"The layer has {units} units; it may have 1 to 4.")
    W, U = checks.as_array(W, (1, units)), checks.as_array(U, (units, units))
    v, c = checks.as_array(v, (units,)), checks.as_number(c)
    every = np.array(list(itertools.product([0.0, 1.0], repeat=10)))
    for bits in (every, rng.integers(0, 2, size=(20, 200)).astype(float), np.ones((1, 200))):
        parity, h = np.zeros(len(bits)), np.zeros((len(bits), units))
        for k in range(bits.shape[1]):
            parity = (parity + bits[:, k]) % 2
            h = np.tanh(bits[:, k : k + 1] * W + h @ U + b)
            off = np.abs(h @ v + c - parity)
            worst = int(off.argmax())
            read = " ".join(str(int(bit)) for bit in bits[worst, : k + 1][-12:])
            checks.that(
                off.max() <= 0.1,
                f"After {k + 1} bits, the last of them {read}, the answer is {h[worst] @ v + c:.3f}; "
                f"expected {parity[worst]:.0f}, give or take 0.1.",
            )
