"""Hidden suite of word2vec_negative_sampling."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def pairs_by_distance(words, window):
    """Compare each place with each."""
    places = range(len(words))
    return [(words[i], words[j]) for i in places for j in places if 0 < abs(i - j) <= window]


def softplus(a):
    """Return log(1 + exp(a)) of a number, of a complex one too; nothing overflows."""
    return a + np.log(1 + np.exp(-a)) if a.real > 0 else np.log(1 + np.exp(a))


def loss_of(V, U, centres, neighbours, negatives):
    total = 0.0
    for c, o, drawn in zip(centres, neighbours, negatives, strict=True):
        total = total + softplus(-sum(V[c] * U[o]))
        for n in drawn:
            total = total + softplus(sum(V[c] * U[n]))
    return total / len(centres)


def slopes(V, U, *batch):
    """Differentiate by tiny imaginary steps: the imaginary part of the loss is the slope, exactly."""
    found = []
    for which in (0, 1):
        grad = np.zeros(V.shape)
        used = (
            set(batch[0].tolist())
            if which == 0
            else set(np.concatenate([batch[1], batch[2].ravel()]).tolist())
        )
        for word in used:
            for j in range(V.shape[1]):
                both = [V.astype(complex), U.astype(complex)]
                both[which][word, j] += 1e-30j
                grad[word, j] = loss_of(*both, *batch).imag / 1e-30
        found.append(grad)
    return found


def draw(rng, b=3, k=2):
    """Draw two matrices of vectors, and a batch in which no word occurs twice."""
    w = 10
    V, U = rng.normal(size=(2, w, 2))
    drawn = [rng.permutation(w) for _ in range(2)]
    return V, U, drawn[0][:b], drawn[1][:b], drawn[1][b : b + b * k].reshape(b, k)


def test_pairs(attempt, rng):
    """Every word is paired with all words that are at most so many places away, on either side."""
    for window in (1, 2, 3):
        words = rng.permutation(20)[: int(rng.integers(7, 10))]
        expected = pairs_by_distance(words.tolist(), window)
        because = f"The window has {window} place{'s' * (window > 1)} on each side."
        checks.close(attempt.skipgram_pairs(words, window), expected, because=because)


def test_pairs_at_the_ends(attempt, rng):
    """At its ends a text has neighbours on one side only, and a text of one word has none."""
    words = rng.permutation(20)[:4]
    for window in (3, 4, 9):
        because = f"The text has four words, the window {window} places on each side."
        expected = pairs_by_distance(words.tolist(), window)
        checks.close(attempt.skipgram_pairs(words, window), expected, because=because)
    checks.close(attempt.skipgram_pairs(words[:1], 2), [], because="The text has one word.")


def test_pairs_of_one_word(attempt, rng):
    """The same word at another place is a neighbour like any other."""
    word, other = rng.permutation(20)[:2].tolist()
    words = np.array([word, word, other, word, word])
    checks.close(attempt.skipgram_pairs(words, 2), pairs_by_distance(words.tolist(), 2))


@pytest.mark.points(2)
def test_noise(attempt, rng):
    """A word is drawn in proportion to a power of its count, and one that does not occur never."""
    counts = rng.permutation(np.append(rng.integers(1, 10_000, size=6), [0, 1]))
    for power in (None, 1.0, float(rng.uniform(0.2, 0.6))):
        weights = [int(count) ** (0.75 if power is None else power) for count in counts]
        expected = np.array(weights) / math.fsum(weights)
        told = () if power is None else (power,)
        because = "The power is left at its default." if power is None else f"The power is {power:.3g}."
        checks.close(attempt.noise_probabilities(counts, *told), expected, **CLOSE, because=because)


@pytest.mark.points(2)
def test_loss(attempt, rng):
    """The loss is a sum over true neighbour and negatives, and a mean over the pairs."""
    for b, k in ((1, 3), (3, 1), (3, 2)):
        told = draw(rng, b, k)
        loss, _, _ = checks.as_list(attempt.loss_and_gradients(*told), 3)
        because = f"The batch has {b} pair{'s' * (b > 1)}, each with {k} negative{'s' * (k > 1)}."
        checks.close(loss, float(loss_of(*told)), **CLOSE, because=because)


@pytest.mark.points(2)
def test_gradient_of_centres(attempt, rng):
    """A centre is drawn to its neighbour and pushed away from the negatives; other words stay."""
    told = draw(rng)
    _, grad, _ = checks.as_list(attempt.loss_and_gradients(*told), 3)
    checks.close(grad, slopes(*told)[0], **CLOSE)


@pytest.mark.points(2)
def test_gradient_of_neighbours(attempt, rng):
    """A neighbour is drawn to its centre, a negative is pushed away from it; other words stay."""
    told = draw(rng)
    _, _, grad = checks.as_list(attempt.loss_and_gradients(*told), 3)
    checks.close(grad, slopes(*told)[1], **CLOSE)


@pytest.mark.points(3)
def test_repeated_words(attempt, rng):
    """A word that occurs several times collects the gradients of all of its places."""
    V, U, centres, neighbours, negatives = draw(rng)
    once = int(centres[0])
    same = np.array([once, int(centres[1]), once])
    because = "The first and the third pair have the same centre."
    told = V, U, same, neighbours, negatives
    checks.close(attempt.loss_and_gradients(*told)[1], slopes(*told)[0], **CLOSE, because=because)
    same = neighbours[[0, 1, 0]]
    because = "The first and the third pair have the same neighbour."
    told = V, U, centres, same, negatives
    checks.close(attempt.loss_and_gradients(*told)[2], slopes(*told)[1], **CLOSE, because=because)
    drawn = negatives.copy()
    drawn[0], drawn[1, 0] = drawn[0, 0], neighbours[1]
    because = "One word is drawn twice for the first pair, and the neighbour is drawn for the second."
    told = V, U, centres, neighbours, drawn
    checks.close(attempt.loss_and_gradients(*told)[2], slopes(*told)[1], **CLOSE, because=because)


def test_large_products(attempt, rng):
    """However sure the vectors are, rightly or wrongly, everything stays finite."""
    for sign in (-1.0, 1.0):
        V, U, *batch = draw(rng)
        V[:, 0], U[:, 0] = 30.0, 30.0 * sign
        told = V, U, *batch
        expected = float(loss_of(*told)), *slopes(*told)
        because = f"All dot products lie near {900 * sign:.0f}."
        checks.close(attempt.loss_and_gradients(*told), expected, **CLOSE, because=because)


def test_refused(attempt, rng):
    """A window without places raises ValueError, and so do counts that are negative or all 0."""
    words = rng.permutation(5)
    for window in (0, -int(rng.integers(1, 4))):
        checks.raises(ValueError, attempt.skipgram_pairs, words, window)
    counts = rng.integers(1, 9, size=4)
    counts[int(rng.integers(4))] = -1
    for wrong in (counts, np.zeros(3, dtype=int)):
        checks.raises(ValueError, attempt.noise_probabilities, wrong)
