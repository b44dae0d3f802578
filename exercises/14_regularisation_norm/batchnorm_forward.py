"""Batch normalisation, forwards: by the batch in training, by running averages at evaluation.

In training each channel is standardised with the mean and variance of the batch, and then stretched and
shifted by two numbers that are learned. With m values x of one channel::

    mu = mean(x)
    var = mean((x - mu)**2)
    y = gamma * (x - mu) / sqrt(var + eps) + beta

So a channel comes out with mean beta and, where its variance is far above eps, with a standard deviation of
nearly |gamma|. Nothing becomes normally distributed by it: a skewed channel stays skewed.

At evaluation the answer to one example must not depend on which others are in the batch. There the layer
uses running averages of the statistics that it has met in training. Interviewers ask for this layer because
of the two modes: batch statistics at evaluation, or running ones that are updated at the wrong time, make a
model that trains well and then fails.

Conventions
- x has shape (N, C), or (N, C, H, W) for images. Axis 1 holds the channels, each on its own, with m = N or
  m = N * H * W values.
- The running mean begins at 0 and the running variance at 1. Each training pass turns both into
  `(1 - momentum) * running + momentum * batch`.
- Two variances: for normalising in training it divides by m, as above; what goes into the running variance
  divides by m - 1, as an unbiased estimate. PyTorch does both.
- A channel may be constant, or sit at 1,000,000 with a spread of 1; not both at once. Arrays are float64.
- Only the methods below are called. Answers are compared with a relative tolerance of 1e-6 or an absolute
  one of 1e-8.
"""

import numpy as np


class BatchNorm:
    """A batch normalisation layer.

    Parameters
    ----------
    gamma, beta : np.ndarray, shape (C,)
        Factor and offset of each channel. They do not change.
    momentum : float
        Weight of the newest batch in the running averages, from 0 to 1.
    eps : float
        Added to the variance, in both modes; above 0.

    Examples
    --------
    >>> layer = BatchNorm(np.array([2.0]), np.array([10.0]), eps=1 / 3)
    >>> layer.forward(np.array([[1.0], [2.0], [3.0]]), train=True)
    array([[ 8.],
           [10.],
           [12.]])
    >>> layer.statistics()
    (array([0.2]), array([1.]))
    >>> layer.forward(np.array([[0.2]]), train=False)
    array([[10.]])
    """

    def __init__(self, gamma: np.ndarray, beta: np.ndarray, momentum: float = 0.1, eps: float = 1e-5) -> None:
        raise NotImplementedError

    def forward(self, x: np.ndarray, train: bool) -> np.ndarray:
        """Normalise a batch; in training also update the running averages.

        Parameters
        ----------
        x : np.ndarray, shape (N, C) or (N, C, H, W)
            Input.
        train : bool
            True in training, False at evaluation, where N may be 1 and the running averages stay as they
            are.

        Returns
        -------
        np.ndarray, the shape of `x`
            Output.

        Raises
        ------
        ValueError
            In training, if a channel has only one value: it is its own mean, and nothing of it would be
            left. The running averages then stay as they are.
        """
        raise NotImplementedError

    def statistics(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the running averages.

        Returns
        -------
        mean, var : np.ndarray, shape (C,)
            Running mean and running variance of each channel.
        """
        raise NotImplementedError
