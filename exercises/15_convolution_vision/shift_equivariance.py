"""What a layer does when its image moves: move along, stay the same, or neither.

A layer is equivariant to shifts if it does not matter whether one shifts its input or its output:
layer(shift(x)) equals shift(layer(x)). It is invariant if the shift does not show at all: layer(shift(x))
equals layer(x). Measure how far a layer is from either, and turn any model into an invariant one.

Interviewers ask how a convolutional network copes with an object that moves, and many candidates answer that
convolutions are invariant. They are equivariant: the feature map moves too. Invariance takes pooling over all
places. And both hold only as far as borders and strides permit, which is what the measurements below show.

Conventions
- An image has shape (C, H, W). A shift by (dy, dx) moves what is at row r, column c to row r + dy, column c +
  dx; dy and dx may be negative, and larger than the image.
- With `wrap` what leaves at one side comes in at the other. Without it what leaves is lost, and zeros come
  in.
- A layer with stride s moves its output by dy / s and dx / s.
- A gap is the largest absolute difference between two arrays of the same shape.
- Everything is float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def shift(x: np.ndarray, dy: int, dx: int, *, wrap: bool) -> np.ndarray:
    """Move an image, or a stack of them.

    Parameters
    ----------
    x : np.ndarray, shape (..., H, W)
        What is moved, along its last two axes. It is not changed.
    dy, dx : int
        By how many rows down and by how many columns to the right; any integers.
    wrap : bool
        Whether what leaves comes in at the other side; otherwise zeros come in.

    Returns
    -------
    np.ndarray, shape (..., H, W)
        The moved image.

    Examples
    --------
    >>> x = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    >>> shift(x, 0, 1, wrap=True)
    array([[3., 1., 2.],
           [6., 4., 5.]])
    >>> shift(x, 1, -1, wrap=False)
    array([[0., 0., 0.],
           [2., 3., 0.]])
    """
    raise NotImplementedError


def shift_gaps(
    layer: Callable[[np.ndarray], np.ndarray],
    x: np.ndarray,
    dy: int,
    dx: int,
    *,
    wrap: bool = True,
    stride: int = 1,
    margin: int = 0,
) -> dict[str, float]:
    """Measure how far a layer is from equivariance and from invariance, for one image and one shift.

    Parameters
    ----------
    layer : callable
        Takes an image of shape (C, H, W), returns maps of shape (F, Ho, Wo). It does not change its argument.
    x : np.ndarray, shape (C, H, W)
        The image.
    dy, dx : int
        The shift of the image.
    wrap : bool, optional
        How image and maps are shifted.
    stride : int, optional
        Stride of the layer, 1 or more.
    margin : int, optional
        How many of the outermost rows and columns of the maps are left out on each side; something is left.

    Returns
    -------
    dict of str to float
        "equivariance": the gap between the layer's maps of the shifted image and its maps of the image,
        shifted. "invariance": the gap between its maps of the shifted image and its maps of the image.

    Raises
    ------
    ValueError
        If dy or dx is no multiple of the stride: then no shift of the maps by whole places belongs to it.

    Examples
    --------
    >>> x = np.array([[[1.0, 5.0, 2.0, 2.0]]])
    >>> gaps = shift_gaps(np.square, x, 0, 1)
    >>> gaps["equivariance"], gaps["invariance"]
    (0.0, 24.0)
    """
    raise NotImplementedError


def averaged_over_shifts(model: Callable[[np.ndarray], np.ndarray], x: np.ndarray) -> np.ndarray:
    """Average what a model says of an image over all its wrapped shifts.

    Parameters
    ----------
    model : callable
        Takes an image of shape (C, H, W), returns an array of shape (K,). It does not change its argument.
    x : np.ndarray, shape (C, H, W)
        The image.

    Returns
    -------
    np.ndarray, shape (K,)
        The mean of the model's answers over the H * W different shifts, each once.

    Examples
    --------
    A model that looks at one pixel becomes one that looks at the mean.

    >>> averaged_over_shifts(lambda image: image[:, 0, 0], np.array([[[1.0, 5.0], [2.0, 4.0]]]))
    array([3.])
    """
    raise NotImplementedError
