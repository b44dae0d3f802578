"""Inverted dropout: switch off random entries in training, and leave evaluation alone.

In training every entry of the input is set to 0 with probability `p_drop`, and those that are kept are
multiplied by `1 / (1 - p_drop)`. So each entry has its old value on average, and the layers above see
inputs of the right size in both modes. That is what "inverted" means: the original dropout scaled at
evaluation instead. Interviewers ask for this layer because it is ten lines long and has five traps: which
of the two probabilities is given, when to scale, what evaluation does, what the backward pass has to
remember, and when it has to forget it.

There is no default rate here, and no universal one: the original work used about 0.5 for hidden units and 0.2
for inputs, and transformers mostly use 0.1 or nothing.

Conventions
- `p_drop` is the probability to drop an entry, not to keep it.
- All entries are dropped or kept independently of each other, anew at every forward pass in training.
- Randomness comes from the generator alone. How you draw from it is up to you, as long as the mask depends on
  the generator and on the shape of the input, not on its values. At evaluation nothing is drawn.
- Arrays are float64, of any shape, and finite; there is a `forward` before any `backward`. Answers are
  compared with a relative tolerance of 1e-9.
"""

import numpy as np


class Dropout:
    """A dropout layer.

    Parameters
    ----------
    p_drop : float
        The probability that an entry is dropped, at least 0 and below 1.
    rng : np.random.Generator
        The only source of randomness.

    Raises
    ------
    ValueError
        If `p_drop` is below 0, or not below 1.

    Examples
    --------
    >>> layer = Dropout(0.75, np.random.default_rng(0))
    >>> y = layer.forward(np.array([1.0, -2.0, 3.0]), train=True)
    >>> set(y.tolist()) <= {0.0, 4.0, -8.0, 12.0}
    True
    >>> layer.forward(np.array([1.0, -2.0, 3.0]), train=False)
    array([ 1., -2.,  3.])
    >>> Dropout(1.0, np.random.default_rng(0))
    Traceback (most recent call last):
    ValueError: p_drop must be at least 0 and below 1, got 1.0
    """

    def __init__(self, p_drop: float, rng: np.random.Generator) -> None:
        raise NotImplementedError

    def forward(self, x: np.ndarray, train: bool) -> np.ndarray:
        """Drop entries in training; at evaluation return the input as it is.

        Parameters
        ----------
        x : np.ndarray, any shape
            Input.
        train : bool
            True in training, False at evaluation.

        Returns
        -------
        np.ndarray, the shape of `x`
            In training 0 or `x / (1 - p_drop)` for each entry; at evaluation the values of `x`, as the same
            array or a copy.
        """
        raise NotImplementedError

    def backward(self, grad: np.ndarray) -> np.ndarray:
        """Send a gradient back through the last forward pass.

        Parameters
        ----------
        grad : np.ndarray, the shape of the last input
            Gradient of the loss with respect to what the last `forward` returned.

        Returns
        -------
        np.ndarray, the same shape
            Gradient of the loss with respect to the input of that `forward`, in the mode that it ran in.
        """
        raise NotImplementedError
