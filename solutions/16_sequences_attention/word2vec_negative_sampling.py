"""Word vectors by skip-gram with negative sampling: the pairs, the noise, the loss and its gradients.

A word is known by the company it keeps. Skip-gram takes from a text all pairs of a word and a neighbour, and
trains vectors so that the neighbours of a word can be told from words drawn at random. Compared with a
softmax over the whole vocabulary that costs a handful of dot products in the place of a hundred thousand.

Interviewers ask for it because it is the simplest case of contrastive learning, which is everywhere today: a
logistic regression whose features are learnt on both sides. They look for the sign of the negatives, for what
is averaged and what is summed, and for a word that occurs twice in a batch: its gradients add up, and the
obvious line of numpy silently keeps only one of them.

The model. Words are numbers from 0 to W - 1. Each has two vectors: row w of V for the word in the centre,
row w of U for the word as a neighbour. For a centre c, its true neighbour o and K words drawn at random, n_1
to n_K:

    loss of a pair = -log sigmoid(V[c] . U[o]) - sum over k of log sigmoid(-V[c] . U[n_k])

and the loss of a batch is the mean over its pairs.

Conventions
- All indices are integer arrays. The words drawn at random may include the neighbour, the centre and each
  other; they count like any others.
- Dot products may be as large as 1000, of either sign, and nothing becomes infinite or nan. A warning
  is no error.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def skipgram_pairs(words: np.ndarray, window: int) -> list[tuple[int, int]]:
    """List all pairs of a word and a neighbour.

    Neighbours are the words at most `window` places to the left or to the right. A word is no neighbour of
    itself, but the same word at another place is.

    Parameters
    ----------
    words : np.ndarray, shape (T,), int
        A text, T is 1 or more.
    window : int
        Number of places on each side, 1 or more. It may exceed the text.

    Returns
    -------
    list of tuple
        Pairs (centre, neighbour), in the order of the centres in the text, and for each centre in that of the
        neighbours.

    Raises
    ------
    ValueError
        If `window` is below 1.

    Examples
    --------
    >>> [(int(c), int(o)) for c, o in skipgram_pairs(np.array([5, 7, 5, 2]), 1)]
    [(5, 7), (7, 5), (7, 5), (5, 7), (5, 2), (2, 5)]
    """
    if window < 1:
        raise ValueError(f"The window has at least one place, not {window}.")
    pairs = []
    for i, centre in enumerate(words.tolist()):
        # Cut off at the beginning: a negative index would count from the end. Places are compared, not words.
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if j != i:
                pairs.append((centre, int(words[j])))
    return pairs


def noise_probabilities(counts: np.ndarray, power: float = 0.75) -> np.ndarray:
    """Return the distribution from which the negatives are drawn: in proportion to a power of the counts.

    Parameters
    ----------
    counts : np.ndarray, shape (W,), int
        How often each word occurs in the text.
    power : float, optional
        Above 0 and at most 1.

    Returns
    -------
    np.ndarray, shape (W,), float64
        Probabilities, which sum to 1. A word that does not occur has probability 0.

    Raises
    ------
    ValueError
        If a count is negative, or all are 0.

    Examples
    --------
    >>> noise_probabilities(np.array([16, 1, 0]))
    array([0.88888889, 0.11111111, 0.        ])
    """
    if np.any(counts < 0) or not np.any(counts):
        raise ValueError("Counts are at least 0, and not all of them 0.")
    # The power lifts rare words: they would hardly ever be negatives else, and their vectors hardly be
    # trained.
    weights = counts**power
    return weights / weights.sum()


def loss_and_gradients(
    V: np.ndarray, U: np.ndarray, centres: np.ndarray, neighbours: np.ndarray, negatives: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray]:
    """Return the loss of a batch of pairs, and its gradients.

    Parameters
    ----------
    V : np.ndarray, shape (W, D)
        Vectors of the words as centres.
    U : np.ndarray, shape (W, D)
        Vectors of the words as neighbours.
    centres : np.ndarray, shape (B,), int
        Centres. A word may occur several times.
    neighbours : np.ndarray, shape (B,), int
        The true neighbour of each.
    negatives : np.ndarray, shape (B, K), int
        For each pair K words drawn at random.

    Returns
    -------
    loss : float
        The mean over the pairs.
    grad_V : np.ndarray, shape (W, D)
        Gradient with respect to `V`; rows of words that are no centres here are 0.
    grad_U : np.ndarray, shape (W, D)
        Gradient with respect to `U`; rows of words that are neither neighbours nor negatives here are 0.

    Examples
    --------
    Vectors of ones and zeros: each of the two terms is ln 2, and half a step is asked of the
    neighbour and of the negative.

    >>> V, U = np.array([[1.0], [1.0], [1.0]]), np.zeros((3, 1))
    >>> loss, grad_V, grad_U = loss_and_gradients(V, U, np.array([0]), np.array([1]), np.array([[2]]))
    >>> float(loss)
    1.3862943611198906
    >>> grad_V.tolist(), grad_U.tolist()
    ([[0.0], [0.0], [0.0]], [[0.0], [-0.5], [0.5]])
    """
    # True neighbour and negatives in one array (B, 1 + K), of which the first column is labelled 1.
    others = np.column_stack([neighbours, negatives])
    v, u = V[centres], U[others]
    logits = (v[:, None] * u).sum(axis=2)
    labels = np.arange(others.shape[1]) == 0
    # -log sigmoid(a) is log(1 + exp(-a)), and logaddexp takes the exponentials of nothing large.
    loss = np.logaddexp(0.0, np.where(labels, -logits, logits)).sum() / len(centres)
    # A logistic regression: probability minus label. By way of tanh the sigmoid cannot overflow.
    slopes = (0.5 * (1.0 + np.tanh(0.5 * logits)) - labels) / len(centres)
    grad_V, grad_U = np.zeros(V.shape), np.zeros(U.shape)
    # add.at adds once for every index; grad_V[centres] += ... would write a word that occurs twice only once.
    np.add.at(grad_V, centres, (slopes[:, :, None] * u).sum(axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None, :])
    return float(loss), grad_V, grad_U
