"""A plain recurrent layer: one step, a batch of sequences, and weights that you choose by hand.

A feed-forward network sees its input once and keeps nothing. A recurrent layer hands its own state from step
to step, through the same weights each time, so what it says now depends on everything it has read, and on the
order. Write the step and the loop, with sequences of different lengths in one batch. Then choose weights
yourself, with which the layer computes something that no weighted sum of the inputs can: their parity, that
is, whether the number of ones so far is odd.

Interviewers ask for it because it is the shortest network with a memory. They watch which weights are shared,
what the first step starts from, and what happens to a short sequence that was filled up to the length of a
long one.

The model, with row vectors:

    h_t = tanh(x_t W + h_(t-1) U + b)

Conventions
- N sequences of T steps, D inputs and H hidden units: `xs` has shape (N, T, D), a state (N, H), W (D, H),
  U (H, H), b (H,). Row i of U belongs to unit i of the old state, column j to unit j of the new one. N, D and
  H are 1 or more, T may be 0.
- The sums inside of tanh may be as large as 1000, of either sign; the states are finite all the same. A
  warning is no error.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def rnn_step(x: np.ndarray, h: np.ndarray, W: np.ndarray, U: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the new state after one step.

    Parameters
    ----------
    x : np.ndarray, shape (N, D)
        Inputs of this step.
    h : np.ndarray, shape (N, H)
        States before it.
    W : np.ndarray, shape (D, H)
        Weights of the inputs.
    U : np.ndarray, shape (H, H)
        Weights of the old state.
    b : np.ndarray, shape (H,)
        Biases.

    Returns
    -------
    np.ndarray, shape (N, H)
        States after the step.

    Examples
    --------
    Here each new unit listens to the other old one only.

    >>> W, U, b = np.zeros((1, 2)), np.array([[0.0, 1.0], [1.0, 0.0]]), np.zeros(2)
    >>> rnn_step(np.array([[3.0]]), np.array([[0.0, 0.5]]), W, U, b)
    array([[0.46211716, 0.        ]])
    """
    # np.tanh is safe at any size; written with exponentials it would become inf / inf.
    return np.tanh(x @ W + h @ U + b)


def rnn_forward(
    xs: np.ndarray,
    h0: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
    lengths: np.ndarray | None = None,
) -> np.ndarray:
    """Return the states after every step of a batch of sequences.

    Sequences of different lengths share a batch by being filled at the end. A sequence that is over keeps its
    state: whatever stands in the filling, nan included, has no influence on any state.

    Parameters
    ----------
    xs : np.ndarray, shape (N, T, D)
        Inputs.
    h0 : np.ndarray, shape (N, H)
        States before the first step.
    W, U, b : np.ndarray
        As in `rnn_step`.
    lengths : np.ndarray, shape (N,), int, optional
        Number of real steps of each sequence, from 0 to T. Without it all steps are real.

    Returns
    -------
    np.ndarray, shape (N, T, H)
        States after step 1, 2, ..., T, without `h0`.

    Raises
    ------
    ValueError
        If a length is negative or larger than T.

    Examples
    --------
    >>> W, U, b = np.array([[1.0]]), np.array([[2.0]]), np.zeros(1)
    >>> rnn_forward(np.array([[[0.5], [0.0], [0.0]]]), np.zeros((1, 1)), W, U, b)
    array([[[0.46211716],
            [0.72789440],
            [0.89683160]]])
    >>> rnn_forward(np.array([[[0.5], [9.0]]]), np.zeros((1, 1)), W, U, b, np.array([1]))
    array([[[0.46211716],
            [0.46211716]]])
    """
    n, t, _ = xs.shape
    if lengths is not None and (np.any(lengths < 0) or np.any(lengths > t)):
        raise ValueError(f"Every length has to lie between 0 and {t}.")
    states = np.empty((n, t, h0.shape[1]))
    h = h0
    for step in range(t):
        new = rnn_step(xs[:, step], h, W, U, b)
        # Chosen, and not multiplied by 0 and 1: 0 times nan is nan.
        h = new if lengths is None else np.where((step < lengths)[:, None], new, h)
        states[:, step] = h
    return states


def parity_weights() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, float]:
    """Choose weights with which the layer tells whether it has read an odd number of ones so far.

    The inputs are single bits (D = 1, each 0.0 or 1.0), the first state is all zeros. From the state after
    each step the answer is read as ``y_t = h_t @ v + c``. It has to be within 0.1 of 1 where the number of
    ones among the inputs up to and including this step is odd, and within 0.1 of 0 where it is even: for
    every sequence of bits of up to 200 steps, and for the layer above, tanh included.

    Returns
    -------
    W : np.ndarray, shape (1, H)
        Weights of the bit. You choose H, from 1 to 4; two units are enough.
    U : np.ndarray, shape (H, H)
        Weights of the old state.
    b : np.ndarray, shape (H,)
        Biases.
    v : np.ndarray, shape (H,)
        Weights of the answer.
    c : float
        Its bias.

    Examples
    --------
    >>> W, U, b, v, c = parity_weights()
    >>> states = rnn_forward(np.array([[[1.0], [1.0], [0.0], [1.0]]]), np.zeros((1, len(b))), W, U, b)
    >>> np.abs(np.round(states @ v + c))
    array([[1., 0., 0., 1.]])
    """
    # The new parity is the bit XOR the old parity, which no single unit can compute of the two: it is their
    # OR but not their AND. Unit 0 is +1 where bit + parity is above 0.5 (OR), unit 1 where it is above 1.5
    # (AND), and -1 elsewhere. So the parity is (unit 0 - unit 1) / 2; being linear in the state, it can be
    # fed back by U, and at the state of zeros it is 0 as it should be.
    gain = 20.0  # tanh(20 * 0.5) is 1 but for 4e-9, so nothing builds up over 200 steps
    v = np.array([0.5, -0.5])
    W = np.full((1, 2), gain)
    U = gain * np.outer(v, np.ones(2))
    b = gain * np.array([-0.5, -1.5])
    return W, U, b, v, 0.0
