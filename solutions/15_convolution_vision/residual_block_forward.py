"""The forward pass of a residual block, in its two usual orders.

A residual block computes a correction and adds it to what came in: x + branch(x). The branch is two
convolutions with batch normalisation; everything else is a question of order. "original" is the block of the
first ResNet::

    branch = norm2(conv2(relu(norm1(conv1(x)))))
    output = relu(branch + skip)

"preact" normalises and activates before each convolution, and leaves the sum alone::

    branch = conv2(relu(norm2(conv1(relu(norm1(x))))))
    output = branch + skip

Interviewers ask you to draw this, because the drawing shows what was understood. With a ReLU at the end of
the branch, as many drawings have it, the branch can only add and never take away. And where the block changes
the shape, x cannot be added as it is.

Conventions
- Images have shape (N, C, H, W). The branch turns C channels into F; conv1 has the block's stride, conv2
  stride 1. Both have 3 by 3 kernels and no bias. `convolve` below is given, and pads as it has to.
- The skip is x itself, or, where the block changes the number of channels or has a stride above 1, a 1 by 1
  convolution of x with the same stride, without normalisation. In both orders it starts from x, not from
  what norm1 makes of it.
- A norm makes of each channel ``gamma * (a - mean) / sqrt(var + 1e-5) + beta``. In training mean and var are
  those of the channel in this batch, over images and places, dividing by their number; otherwise they are
  the running statistics in `params`, which are never updated here.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np

EPS = 1e-5


# Given: a convolution without bias. To write one is another exercise.
def convolve(x: np.ndarray, w: np.ndarray, stride: int = 1) -> np.ndarray:
    """Convolve images (N, C, H, W) with filters (F, C, k, k), k odd, padding k // 2 zeros on each side."""
    k = w.shape[2]
    sides = ((0, 0), (0, 0), (k // 2, k // 2), (k // 2, k // 2))
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(x, sides), (k, k), axis=(2, 3))
    return np.einsum("nchwij,fcij->nfhw", windows[:, :, ::stride, ::stride], w)


def needs_projection(channels_in: int, channels_out: int, stride: int) -> bool:
    """Tell whether a block's skip has to be a convolution, because x has not the shape of the branch.

    Parameters
    ----------
    channels_in, channels_out : int
        Channels of the block's input and of its output.
    stride : int
        Stride of the block, 1 or more.

    Returns
    -------
    bool
        True if the block changes the number of channels, or has a stride above 1.

    Examples
    --------
    >>> needs_projection(64, 64, 1), needs_projection(64, 64, 2)
    (False, True)
    """
    # A stride changes the shape as well, even where the channels agree.
    return channels_in != channels_out or stride != 1


def residual_block(
    x: np.ndarray,
    params: dict[str, np.ndarray],
    *,
    stride: int = 1,
    order: str = "original",
    training: bool = False,
) -> np.ndarray:
    """Compute the output of a residual block.

    Parameters
    ----------
    x : np.ndarray, shape (N, C, H, W)
        Images or feature maps.
    params : dict of str to np.ndarray
        "w1", shape (F, C, 3, 3), and "w2", shape (F, F, 3, 3), the filters; "w_skip", shape (F, C, 1, 1),
        those of the skip, present only where the skip is a convolution. For i = 1 and 2 "gamma<i>",
        "beta<i>", "mean<i>" and "var<i>", one number for each channel of what norm i gets: its factor,
        shift, running mean and running variance.
    stride : int, optional
        Stride of the block, 1 or more.
    order : {"original", "preact"}, optional
        Which of the two blocks.
    training : bool, optional
        Whether the norms take the statistics of the batch.

    Returns
    -------
    np.ndarray, shape (N, F, ceil(H / stride), ceil(W / stride))
        The output.

    Raises
    ------
    ValueError
        If `order` is neither of the two, or if the skip has to be a convolution and "w_skip" is missing.

    Examples
    --------
    Filters of one weight, and norms that change nothing: the branch is -0.5 * relu(x). It takes away.

    >>> middle = np.pad(np.ones((1, 1, 1, 1)), ((0, 0), (0, 0), (1, 1), (1, 1)))
    >>> params = {"w1": middle, "w2": -0.5 * middle}
    >>> norm = {"gamma": 1.0, "beta": 0.0, "mean": 0.0, "var": 1.0 - 1e-5}
    >>> params |= {name + i: np.array([value]) for i in "12" for name, value in norm.items()}
    >>> x = np.array([[[[3.0, -1.0, 2.0]]]])
    >>> residual_block(x, params)
    array([[[[1.5, 0. , 1. ]]]])
    >>> residual_block(x, params, order="preact")
    array([[[[ 1.5, -1. ,  1. ]]]])
    """
    if order not in ("original", "preact"):
        raise ValueError(f"order must be 'original' or 'preact', not {order!r}.")
    w1, w2 = params["w1"], params["w2"]
    skip = x
    if needs_projection(x.shape[1], len(w1), stride):
        if "w_skip" not in params:
            raise ValueError("The block changes the shape: the skip needs a projection, w_skip.")
        skip = convolve(x, params["w_skip"], stride)
    if order == "original":
        branch = _relu(_norm(convolve(x, w1, stride), params, 1, training))
        # No ReLU here: the branch has to be able to lower the signal. The one after the sum does the rest.
        branch = _norm(convolve(branch, w2), params, 2, training)
        return _relu(branch + skip)
    branch = convolve(_relu(_norm(x, params, 1, training)), w1, stride)
    branch = convolve(_relu(_norm(branch, params, 2, training)), w2)
    # Nothing after the sum: from block to block there is a way on which x is only added to.
    return branch + skip


def _relu(a):
    return np.maximum(a, 0.0)


def _norm(a, params, i, training):
    """Normalise each channel, with the statistics of the batch in training, else with the running ones."""
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if training:
        mean, var = a.mean(axis=(0, 2, 3)), a.var(axis=(0, 2, 3))
    scale = gamma / np.sqrt(var + EPS)
    shift = beta - mean * scale
    return a * scale[:, None, None] + shift[:, None, None]
