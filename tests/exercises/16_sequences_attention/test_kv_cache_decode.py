"""Hidden suite of kv_cache_decode."""

import math

import numpy as np
import pytest

from grader import checks

HUGE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub where scores are huge


def full_attention(xs, Wq, Wk, Wv, Wo, heads):
    """Answer for all positions from the formulas, one head and one position at a time, without a cache."""
    s, d = xs.shape
    w = d // heads
    mixed = np.zeros((s, d))
    for j in range(heads):
        part = slice(j * w, (j + 1) * w)
        q, k, v = xs @ Wq[:, part], xs @ Wk[:, part], xs @ Wv[:, part]
        for i in range(s):
            scores = [math.fsum(q[i] * k[m]) / math.sqrt(w) for m in range(i + 1)]
            terms = [math.exp(score - max(scores)) for score in scores]
            for m, term in enumerate(terms):
                mixed[i, part] += term / math.fsum(terms) * v[m]
    return mixed @ Wo


def draw(rng, heads=None):
    """Draw the weights of a layer, with the number of its heads."""
    heads = int(rng.choice([2, 3])) if heads is None else heads
    return (*(rng.normal(size=(4, 6, 6)) / np.sqrt(3)), heads)


def inputs(rng, layer, positions):
    return rng.normal(size=(positions, len(layer[0])))


def read(model, xs, pieces):
    """Let a model read inputs in pieces of the given sizes, and return all of its answers."""
    answers, at = [], 0
    for size in pieces:
        answers.append(checks.as_array(model.extend(xs[at : at + size]), (size, xs.shape[1]), finite=False))
        at += size
    return np.concatenate(answers)


@pytest.mark.points(2)
def test_prompt(attempt, rng):
    """A prompt that is read at once gets the answers of causal attention."""
    for heads in (1, 2, 3):
        layer = draw(rng, heads)
        xs = inputs(rng, layer, int(rng.integers(4, 7)))
        told = f"The layer has {heads} head{'s' * (heads > 1)}."
        checks.close(attempt.CachedAttention(*layer).extend(xs), full_attention(xs, *layer), because=told)


@pytest.mark.points(2)
def test_token_by_token(attempt, rng):
    """Read one position at a time, a sequence gets the same answers as at once."""
    layer = draw(rng)
    xs = inputs(rng, layer, int(rng.integers(5, 8)))
    checks.close(read(attempt.CachedAttention(*layer), xs, [1] * len(xs)), full_attention(xs, *layer))


@pytest.mark.points(2)
def test_any_pieces(attempt, rng):
    """Whatever the pieces in which a sequence is read, each position sees those up to itself."""
    for pieces in ((4, 1, 1), (1, 3, 2), (2, 4), tuple(rng.permutation([1, 2, 3]).tolist())):
        layer = draw(rng)
        xs = inputs(rng, layer, sum(pieces))
        told = f"The sequence was read in pieces of {', '.join(map(str, pieces))}."
        answers = read(attempt.CachedAttention(*layer), xs, pieces)
        checks.close(answers, full_attention(xs, *layer), because=told)


@pytest.mark.points(2)
def test_what_is_kept(attempt, rng):
    """The cache holds the keys and values of all positions in order, a matrix for each head."""
    layer = draw(rng)
    _, Wk, Wv, _, heads = layer
    xs = inputs(rng, layer, 5)
    model = attempt.CachedAttention(*layer)
    width = xs.shape[1] // heads
    empty = np.zeros((heads, 0, width))
    checks.close(model.cached(), (empty, empty), because="Nothing has been read yet.")
    read(model, xs, [3, 1, 1])
    expected = [
        np.array([[row @ W[:, j * width : (j + 1) * width] for row in xs] for j in range(heads)])
        for W in (Wk, Wv)
    ]
    checks.close(model.cached(), tuple(expected))


@pytest.mark.points(2)
def test_rolled_back(attempt, rng):
    """What is rolled back leaves no trace, and reading goes on from what is kept."""
    layer = draw(rng)
    xs, other = inputs(rng, layer, 6), inputs(rng, layer, 3)
    model = attempt.CachedAttention(*layer)
    read(model, xs, [4, 2])
    kept = int(rng.integers(1, 3))
    for length in (6, 5, kept, 0):
        model.roll_back(length)
        keys, values = checks.as_list(model.cached(), 2)
        for array in (keys, values):
            shape = checks.as_array(array).shape
            checks.that(
                len(shape) == 3 and shape[1] == length,
                f"After roll_back({length}) an array of the cache has shape {shape}: its second axis should "
                f"have length {length}.",
            )
        expected = full_attention(np.concatenate([xs[:length], other]), *layer)[length:]
        told = f"Of six positions {length} were kept before these were read."
        checks.close(read(model, other, [2, 1]), expected, because=told)
        model.roll_back(length)


def test_two_layers(attempt, rng):
    """Two layers have nothing in common, even if they take turns."""
    layers = draw(rng), draw(rng)
    xs = [inputs(rng, layer, 4) for layer in layers]
    models = [attempt.CachedAttention(*layer) for layer in layers]
    answers = [[], []]
    for piece in (slice(0, 2), slice(2, 3), slice(3, 4)):
        for i in range(2):
            answers[i].append(checks.as_array(models[i].extend(xs[i][piece]), finite=False))
    for i in range(2):
        checks.close(np.concatenate(answers[i]), full_attention(xs[i], *layers[i]))


def test_huge_scores(attempt, rng):
    """Scores of many thousands, of either sign and different by position, give finite answers."""
    for sign in (-1.0, 1.0):
        Wq, Wk, *_ = layer = draw(rng)
        xs = inputs(rng, layer, 5)
        # The first feature lifts or lowers all scores of a position alike; the keys hardly differ.
        xs[:, 0], xs[:, 1] = rng.permutation([-10.0, -5.0, 3.0, 5.0, 10.0]), sign
        Wq[0], Wk[0] = 500.0, 0.0
        Wk[1], Wk[2:] = 1.0, Wk[2:] * 1e-3
        expected = full_attention(xs, *layer)
        checks.close(read(attempt.CachedAttention(*layer), xs, [3, 1, 1]), expected, **HUGE)


def test_refused(attempt, rng):
    """Heads that cannot share the width raise ValueError, and so do lengths that cannot be kept."""
    *weights, heads = draw(rng)
    checks.raises(ValueError, attempt.CachedAttention, *weights, int(rng.choice([4, 5])))
    model = attempt.CachedAttention(*weights, heads)
    model.extend(rng.normal(size=(3, len(weights[0]))))
    for wrong in (-int(rng.integers(1, 3)), 4):
        checks.raises(ValueError, model.roll_back, wrong)
