"""Hidden suite of scaled_dot_attention."""

import math

import numpy as np
import pytest

from grader import checks


def attention_by_loops(q, k, v, mask=None):
    """One query at a time, from the formulas."""
    n, tq, d = q.shape
    allowed = np.broadcast_to(True if mask is None else mask, (n, tq, k.shape[1]))
    out, weights = np.zeros((n, tq, v.shape[2])), np.zeros((n, tq, k.shape[1]))
    for b, i in np.ndindex(n, tq):
        keys = [j for j in range(k.shape[1]) if allowed[b, i, j]]
        scores = [math.fsum(q[b, i] * k[b, j]) / math.sqrt(d) for j in keys]
        terms = [math.exp(score - max(scores)) for score in scores]
        for j, term in zip(keys, terms, strict=True):
            weights[b, i, j] = term / math.fsum(terms)
            out[b, i] += weights[b, i, j] * v[b, j]
    return out, weights


def draw(rng, square=False):
    """Draw queries, keys and values; all sizes differ, unless queries and keys belong to the same places."""
    tq, tk, d, dv = rng.permutation([3, 4, 5, 6]).tolist()
    tk = tq if square else tk
    return rng.normal(size=(2, tq, d)), rng.normal(size=(2, tk, d)), rng.normal(size=(2, tk, dv))


def causal(t):
    return np.array([[j <= i for j in range(t)] for i in range(t)])


def padding(lengths, t):
    return np.array([[[j < length for j in range(t)]] for length in lengths])


def draw_lengths(rng, n, t):
    """Draw lengths, of which one is the whole."""
    lengths = rng.integers(1, t, size=n)
    lengths[0] = t
    return rng.permutation(lengths)


def large_call(rng, n=500):
    """Attend from n queries to n keys of 32 features."""
    return "attention", tuple(rng.normal(size=(1, n, 32)) for _ in range(3))


@pytest.mark.points(2)
def test_weighted_average(attempt, rng):
    """Each query gets the average of the values under the softmax of its scaled scores."""
    q, k, v = draw(rng)
    checks.close(attempt.attention(q, k, v), attention_by_loops(q, k, v))


def test_weights_sum_to_one(attempt, rng):
    """Over the keys that it may look at, the weights of each query sum to 1."""
    q, k, v = draw(rng, square=True)
    for mask in (None, causal(q.shape[1])):
        _, weights = attempt.attention(q, k, v, mask)
        weights = checks.as_array(weights, (*q.shape[:2], k.shape[1]))
        checks.close(weights.sum(axis=2), np.ones(q.shape[:2]), because="These are the sums over the keys.")


def test_causal_mask(attempt, rng):
    """In the causal mask each position may look at itself and at what came before, and at nothing later."""
    for t in (1, int(rng.integers(2, 5)), int(rng.integers(5, 9))):
        checks.equal(attempt.causal_mask(t), causal(t))


def test_padding_mask(attempt, rng):
    """The padding mask hides the keys beyond each sequence's length, for all queries alike."""
    n, t = rng.permutation([3, 4, 5])[:2].tolist()
    lengths = draw_lengths(rng, n, t)
    checks.equal(attempt.padding_mask(lengths, t), padding(lengths, t))
    checks.equal(attempt.padding_mask(np.array([t, 0]), t), padding([t, 0], t))


def test_lengths_that_cannot_be(attempt, rng):
    """A length below 0 or above the common length raises ValueError."""
    t = int(rng.integers(2, 6))
    for wrong in (-1, t + 1):
        checks.raises(ValueError, attempt.padding_mask, rng.permutation([wrong, 1, t]), t)


@pytest.mark.points(2)
def test_hidden_keys(attempt, rng):
    """A hidden key has a weight of exactly 0, and the others share the whole among themselves."""
    q, k, v = draw(rng, square=True)
    n, t, _ = q.shape
    lengths = draw_lengths(rng, n, t)
    for mask in (causal(t), padding(lengths, t), causal(t) & padding(lengths, t)):
        expected = attention_by_loops(q, k, v, mask)
        out, weights = attempt.attention(q, k, v, mask)
        checks.close((out, weights), expected)
        hidden = np.asarray(weights)[~np.broadcast_to(mask, expected[1].shape)]
        checks.that(not hidden.any(), "A hidden key has a weight that is not exactly 0.")


def test_no_look_ahead(attempt, rng):
    """Under the causal mask, changing later keys and values changes no earlier answer."""
    q, k, v = draw(rng, square=True)
    t = q.shape[1]
    expected, _ = attention_by_loops(q, k, v, causal(t))
    here = int(rng.integers(0, t - 1))
    k[:, here + 1 :] += rng.normal(size=k[:, here + 1 :].shape) + 3.0
    v[:, here + 1 :] *= -5.0
    out, _ = attempt.attention(q, k, v, causal(t))
    checks.close(
        checks.as_array(out, expected.shape)[:, : here + 1],
        expected[:, : here + 1],
        because="These are the answers at the positions before the change.",
    )


def test_nothing_to_look_at(attempt, rng):
    """A query that may look at no key gets weights and an answer of 0, and the other queries are as ever."""
    q, k, v = draw(rng)
    mask = rng.random(size=(*q.shape[:2], k.shape[1])) < 0.6
    mask[:, :, 0] = True
    mask[int(rng.integers(len(q))), int(rng.integers(q.shape[1]))] = False
    checks.close(attempt.attention(q, k, v, mask), attention_by_loops(q, k, v, mask))


def test_large_scores(attempt, rng):
    """Scores of many thousands, of either sign and different from query to query, give finite weights."""
    q, k, v = draw(rng)
    tq = q.shape[1]
    # Every key holds the same number in one place, which lifts or lowers all scores of a query alike.
    level = rng.permutation([-10_000.0, *np.linspace(-10.0, 10.0, tq - 2), 10_000.0])
    q[:, :, 0], k[:, :, 0] = level * rng.permutation([[0.5], [1.0]]), 4.0
    checks.close(attempt.attention(q, k, v), attention_by_loops(q, k, v), rtol=1e-6, atol=1e-8)
    mask = np.arange(k.shape[1]) != int(rng.integers(k.shape[1]))
    hidden, expected = attempt.attention(q, k, v, mask), attention_by_loops(q, k, v, mask)
    checks.close(hidden, expected, rtol=1e-6, atol=1e-8, because="One key is hidden.")


def test_large_hidden_scores(attempt, rng):
    """A hidden key has no influence, even if it would have fitted far better than all the others."""
    q, k, v = draw(rng)
    loud = int(rng.integers(k.shape[1]))
    mask = np.arange(k.shape[1]) != loud
    q[:, :, 0] = 10.0
    for loudness in (1.0, 2000.0):
        k[:, loud, 0] = loudness
        checks.close(attempt.attention(q, k, v, mask[None, None]), attention_by_loops(q, k, v, mask))
