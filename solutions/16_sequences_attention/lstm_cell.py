"""An LSTM cell: forget, write, expose.

A recurrent network has to carry what it saw from step to step. An LSTM keeps it in a memory cell c that is
changed only by multiplication with a forget gate and by addition, and shows a part of it, h, to the outside.
Write one step of the cell, run it over a sequence, and initialise its weights.

Interviewers ask what each gate does and then let you write it down. Most candidates remember four formulas
and mix up what is squashed by what: the three gates are fractions between 0 and 1, the new content lies
between -1 and 1, and the memory itself is not squashed at all.

The model. Let ``u = [x, h]`` be the input and the previous output side by side, and ``z = u @ W + b``. Cut z
into four blocks of H columns, in this order::

    i = sigmoid(z[:, 0:H])        input gate: how much to write
    f = sigmoid(z[:, H:2H])       forget gate: how much of the memory to keep
    g = tanh(z[:, 2H:3H])         candidate: what to write
    o = sigmoid(z[:, 3H:4H])      output gate: how much to show

    c_new = f * c + i * g         keep and add; the memory is not i * g alone
    h_new = o * tanh(c_new)

Conventions
-----------
- B sequences at once, D inputs, H hidden units, T steps; time is the first axis of a sequence.
- The rows of W belong to x first, then to h. The order of blocks i, f, g, o is PyTorch's; that of
  ONNX, for one, is another.
- Results are finite wherever z and c are, also where z is 1000 or -1000. A warning is no error.
- Compared with rtol 1e-7 and atol 1e-9, in float64.
"""

import numpy as np


def lstm_step(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, W: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Take one step.

    Parameters
    ----------
    x : np.ndarray, shape (B, D)
        Input of this step.
    h : np.ndarray, shape (B, H)
        Output of the step before.
    c : np.ndarray, shape (B, H)
        Memory after the step before.
    W : np.ndarray, shape (D + H, 4 * H)
        Weights.
    b : np.ndarray, shape (4 * H,)
        Biases.

    Returns
    -------
    h_new : np.ndarray, shape (B, H)
        Output of this step.
    c_new : np.ndarray, shape (B, H)
        Memory after this step.

    Examples
    --------
    With all weights 0 the gates are one half and the candidate is 0: half of the memory is left.

    >>> x, h, c = np.ones((1, 1)), np.zeros((1, 1)), np.array([[3.0]])
    >>> h_new, c_new = lstm_step(x, h, c, np.zeros((2, 4)), np.zeros(4))
    >>> c_new
    array([[1.5]])
    >>> h_new
    array([[0.45257413]])
    """
    z = np.concatenate([x, h], axis=1) @ W + b
    z_i, z_f, z_g, z_o = np.split(z, 4, axis=1)
    # The memory is kept by a factor and changed by a sum: where f is 1 and i is 0 it passes through
    # untouched, however many steps there are, and so does its gradient.
    c_new = _sigmoid(z_f) * c + _sigmoid(z_i) * np.tanh(z_g)
    # c may grow beyond 1, since it adds up what is written; tanh brings it back before it is shown.
    h_new = _sigmoid(z_o) * np.tanh(c_new)
    return h_new, c_new


def lstm_forward(
    xs: np.ndarray, h0: np.ndarray, c0: np.ndarray, W: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run the cell over a batch of sequences.

    Parameters
    ----------
    xs : np.ndarray, shape (T, B, D)
        Inputs, one step after another. T may be 0.
    h0, c0 : np.ndarray, shape (B, H)
        Output and memory before the first step.
    W, b : np.ndarray
        As in `lstm_step`, the same at every step.

    Returns
    -------
    hs : np.ndarray, shape (T, B, H)
        Outputs of all steps.
    h : np.ndarray, shape (B, H)
        Output of the last step; `h0` or a copy of it where there is none.
    c : np.ndarray, shape (B, H)
        Memory after the last step; `c0` or a copy of it where there is none.

    Examples
    --------
    >>> h0, c0 = np.zeros((1, 1)), np.array([[4.0]])
    >>> hs, h, c = lstm_forward(np.ones((2, 1, 1)), h0, c0, np.zeros((2, 4)), np.zeros(4))
    >>> hs.shape, c
    ((2, 1, 1), array([[1.]]))
    """
    steps, batch, _ = xs.shape
    # Filled step by step rather than stacked from a list, so that T = 0 has a shape too.
    hs = np.empty((steps, batch, h0.shape[1]))
    h, c = h0, c0
    for t in range(steps):
        h, c = lstm_step(xs[t], h, c, W, b)
        hs[t] = h
    return hs, h, c


def init_lstm(
    d: int, hidden: int, rng: np.random.Generator, forget_bias: float = 1.0
) -> tuple[np.ndarray, np.ndarray]:
    """Draw initial weights.

    Parameters
    ----------
    d : int
        Number of inputs D.
    hidden : int
        Number of hidden units H.
    rng : np.random.Generator
        The only source of randomness; the order of draws is yours.
    forget_bias : float, optional
        Bias of the forget gate. Above 0 more of the memory is kept at first, so that gradients reach
        further back before anything is learnt.

    Returns
    -------
    W : np.ndarray, shape (D + H, 4 * H)
        Independent normal weights of mean 0 and standard deviation ``1 / sqrt(D + H)``.
    b : np.ndarray, shape (4 * H,)
        `forget_bias` for the forget gate, 0 for everything else.

    Examples
    --------
    >>> W, b = init_lstm(3, 2, np.random.default_rng(0))
    >>> W.shape
    (5, 8)
    >>> b
    array([0., 0., 1., 1., 0., 0., 0., 0.])
    """
    fan_in = d + hidden
    W = rng.normal(0.0, 1.0 / np.sqrt(fan_in), size=(fan_in, 4 * hidden))
    b = np.zeros(4 * hidden)
    b[hidden : 2 * hidden] = forget_bias
    return W, b


def _sigmoid(z):
    # exp of a number that is never positive cannot overflow: 1 / (1 + e) for z >= 0, e / (1 + e) below.
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)
