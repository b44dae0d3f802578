"""Causal attention with a cache of keys and values, as a language model uses it to write.

A language model writes one token at a time, and each new one attends to all that came before. Without a cache
every step would compute the keys and values of the whole text again. They never change, though: under a
causal mask nothing that comes later has an influence on an earlier position. So they are computed once and
kept, and a step costs one query instead of all. Write a layer of multi-head attention with such a cache. Its
answers must be those of full causal attention over everything that was read, in whatever pieces.

Interviewers ask for it because every server of language models depends on it. They look for the mask, which
is no longer a square; for a position that sees itself; and for a cache that can be cut back, as it is when
proposed tokens are rejected.

The layer, for all positions read so far, X of shape (S, D) with a row for each:

    Q = X Wq,  K = X Wk,  V = X Wv
    weights_j = softmax(Q_j K_j' / sqrt(w))       for each head j
    out = [weights_0 V_0, weights_1 V_1, ...] Wo

A head has the width w = D / heads. The columns 0 to w - 1 of Q, K and V belong to head 0, the next w to head
1, and so on; in `out` the heads stand side by side in the same order. A position sees itself and those before
it: the softmax is taken over these, and all later ones have the weight 0.

Conventions
- One sequence, no batch. No biases, and nothing that tells of positions.
- Scores may be as large as 10,000, of either sign; the answers are finite all the same. A warning is
  no error.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9 (1e-6
  or 1e-8 where scores are huge).
"""

import numpy as np


class CachedAttention:
    """A layer of causal attention that remembers the keys and values of what it has read.

    Parameters
    ----------
    Wq, Wk, Wv, Wo : np.ndarray, shape (D, D)
        Weights of queries, keys, values, and of the output.
    heads : int
        Number of heads, 1 or more.

    Raises
    ------
    ValueError
        If D is no multiple of `heads`.

    Examples
    --------
    With keys of 0 all scores are equal, so that each position gets the mean of the values up to its own.

    >>> layer = CachedAttention(np.eye(2), np.zeros((2, 2)), np.eye(2), np.eye(2), heads=1)
    >>> layer.extend(np.array([[2.0, 0.0], [4.0, 0.0]]))
    array([[2., 0.],
           [3., 0.]])
    >>> layer.extend(np.array([[0.0, 9.0]]))
    array([[2., 3.]])

    The last position is taken back, and another one read in its place.

    >>> layer.roll_back(2)
    >>> layer.extend(np.array([[6.0, 0.0]]))
    array([[4., 0.]])
    >>> keys, values = layer.cached()
    >>> values
    array([[[2., 0.],
            [4., 0.],
            [6., 0.]]])
    """

    def __init__(self, Wq: np.ndarray, Wk: np.ndarray, Wv: np.ndarray, Wo: np.ndarray, heads: int) -> None:
        if len(Wq) % heads:
            raise ValueError(f"{heads} heads cannot share a width of {len(Wq)}.")
        self.Wq = Wq
        self.Wk = Wk
        self.Wv = Wv
        self.Wo = Wo
        self.heads = heads
        self.width = len(Wq) // heads
        self.keys = np.zeros((heads, 0, self.width))
        self.values = self.keys

    def extend(self, xs: np.ndarray) -> np.ndarray:
        """Read further positions, and answer for each of them.

        Parameters
        ----------
        xs : np.ndarray, shape (T, D)
            Inputs at the next T positions: a whole prompt, or a single token. T is 1 or more.

        Returns
        -------
        np.ndarray, shape (T, D)
            Answers at these positions.
        """
        queries, keys, values = (self._split(xs @ W) for W in (self.Wq, self.Wk, self.Wv))
        # Put down before anything is compared: a position sees itself. (A server would write into memory
        # that it has reserved; to join arrays copies the whole cache at every step.)
        self.keys = np.concatenate([self.keys, keys], axis=1)
        self.values = np.concatenate([self.values, values], axis=1)
        scores = queries @ self.keys.swapaxes(1, 2) / np.sqrt(self.width)
        # T rows and S columns: row i is position S - T + i, counted from 0, and sees all up to itself.
        new, length = scores.shape[1:]
        seen = np.arange(length) <= np.arange(length - new, length)[:, None]
        scores = np.where(seen, scores, -np.inf)
        # A row never is all hidden, so its largest score is finite.
        terms = np.exp(scores - scores.max(axis=2, keepdims=True))
        weights = terms / terms.sum(axis=2, keepdims=True)
        # (heads, T, w) to (T, heads, w) to (T, D): the heads side by side again.
        mixed = (weights @ self.values).swapaxes(0, 1).reshape(xs.shape)
        return mixed @ self.Wo

    def cached(self) -> tuple[np.ndarray, np.ndarray]:
        """Return what is remembered: the keys and values of the positions read so far, in order.

        Returns
        -------
        keys : np.ndarray, shape (heads, S, D / heads)
            Keys.
        values : np.ndarray, shape (heads, S, D / heads)
            Values.
        """
        return self.keys, self.values

    def roll_back(self, length: int) -> None:
        """Forget all but the first positions, as if no more had been read.

        Parameters
        ----------
        length : int
            How many positions to keep, from 0 to the number read so far.

        Raises
        ------
        ValueError
            If `length` is negative, or larger than the number of positions read so far.
        """
        if not 0 <= length <= self.keys.shape[1]:
            raise ValueError(f"Cannot keep {length} of {self.keys.shape[1]} positions.")
        self.keys = self.keys[:, :length]
        self.values = self.values[:, :length]

    def _split(self, x):
        """Turn rows of width D into (heads, T, D / heads)."""
        return x.reshape(len(x), self.heads, self.width).swapaxes(0, 1)
