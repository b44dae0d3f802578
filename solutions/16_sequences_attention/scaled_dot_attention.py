"""Scaled dot-product attention, with masks.

Every query is compared with every key; the comparisons become weights that sum to 1; the answer to the query
is the average of the values under these weights. That is all there is to attention, and it is written in
five lines. Write it for a batch, and write the two masks that say who may look at whom.

Interviewers ask for it because every transformer is built on it, and because each of the five lines can be
wrong without raising an error: the wrong root, the softmax along the wrong axis, a mask that hides nothing,
or a row in which everything is hidden.

The model. With d the width of queries and keys::

    scores = Q K' / sqrt(d)               a number for each query and key
    weights = softmax(scores)             over the keys, so that each query has weights that sum to 1
    out = weights V

Conventions
-----------
- N sequences at once. Queries have shape (N, Tq, d), keys (N, Tk, d), values (N, Tk, dv). The number of
  queries Tq and of keys Tk may differ, and so may d and dv. All sizes are 1 or more.
- A mask is boolean, and True means that this query may look at this key (as in PyTorch's
  `scaled_dot_product_attention`; other functions there mean the opposite). It has any shape that broadcasts
  to (N, Tq, Tk), so masks are joined by `&`.
- The weight of a hidden key is exactly 0. A query that may look at no key at all gets weights of 0, and so
  an answer of 0.
- Queries, keys, values and Q K' are finite. Scores may be huge, 10,000 included, and of different size from
  query to query; weights and answers are finite all the same. A warning is no error.
- Compared with rtol 1e-7 and atol 1e-9 (1e-6 and 1e-8 where scores are huge), in float64.
"""

import numpy as np


def causal_mask(t: int) -> np.ndarray:
    """Let each position look at itself and at what came before.

    Parameters
    ----------
    t : int
        Length of the sequences, 1 or more.

    Returns
    -------
    np.ndarray, shape (t, t), bool
        True at row i and column j where query i may look at key j.

    Examples
    --------
    >>> causal_mask(3).astype(int)
    array([[1, 0, 0],
           [1, 1, 0],
           [1, 1, 1]])
    """
    # A position sees itself: otherwise the first would see nothing at all. What it has to predict is the
    # next position, so looking at itself gives nothing away.
    return np.tril(np.ones((t, t), dtype=bool))


def padding_mask(lengths: np.ndarray, t: int) -> np.ndarray:
    """Hide the keys that only fill a sequence up to the common length.

    Parameters
    ----------
    lengths : np.ndarray, shape (N,), int
        Number of real positions of each sequence; they come first, the filling after them. May be 0.
    t : int
        Common length of the sequences.

    Returns
    -------
    np.ndarray, shape (N, 1, t), bool
        True for the real keys, the same for every query.

    Raises
    ------
    ValueError
        If a length is negative or larger than `t`.

    Examples
    --------
    >>> padding_mask(np.array([1, 3]), 3).astype(int).tolist()
    [[[1, 0, 0]], [[1, 1, 1]]]
    """
    if np.any(lengths < 0) or np.any(lengths > t):
        raise ValueError(f"Every length has to lie between 0 and {t}.")
    # The axis of the queries has size 1 and broadcasts: what is hidden are keys, whoever asks.
    return np.arange(t) < lengths[:, None, None]


def attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Average the values, for each query, by how well their keys fit.

    Parameters
    ----------
    q : np.ndarray, shape (N, Tq, d)
        Queries.
    k : np.ndarray, shape (N, Tk, d)
        Keys.
    v : np.ndarray, shape (N, Tk, dv)
        Values.
    mask : np.ndarray of bool, broadcasts to shape (N, Tq, Tk), optional
        Which query may look at which key; without it all may look at all.

    Returns
    -------
    out : np.ndarray, shape (N, Tq, dv)
        Answers.
    weights : np.ndarray, shape (N, Tq, Tk)
        Weights of the keys.

    Examples
    --------
    A query that fits no key better than another gets the plain mean of the values.

    >>> q, k = np.zeros((1, 1, 4)), np.ones((1, 2, 4))
    >>> v = np.array([[[1.0, 0.0], [3.0, 8.0]]])
    >>> out, weights = attention(q, k, v)
    >>> out
    array([[[2., 4.]]])
    >>> weights
    array([[[0.5, 0.5]]])

    With the second key hidden, only the first value is left.

    >>> out, weights = attention(q, k, v, np.array([[True, False]]))
    >>> out
    array([[[1., 0.]]])
    """
    # For independent entries of mean 0 and variance 1 a dot product has variance d. Divided by the root of d
    # it has variance 1 at every width, so that at the start the softmax is not saturated, however wide.
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        # Hidden before the softmax, so that the rest still sums to 1; exp(-inf) is exactly 0.
        scores = np.where(mask, scores, -np.inf)
    weights = _softmax(scores)
    return weights @ v, weights


def _softmax(scores):
    # A softmax does not change if its row is shifted. Each row is shifted by its own largest score among the
    # keys that are left: nothing overflows, and at least one term is 1, unless all keys are hidden.
    # Then the shift is a finite number too, since -inf less -inf would be nan, and all terms are 0.
    largest = np.maximum(scores.max(axis=-1, keepdims=True), np.finfo(float).min)
    terms = np.exp(scores - largest)
    return terms / np.maximum(terms.sum(axis=-1, keepdims=True), 1.0)
