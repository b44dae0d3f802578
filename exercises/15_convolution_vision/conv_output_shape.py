"""The size of a convolution's output, and where the padding zeros go.

A window of f pixels slides over a row of n pixels and gives one output wherever it fits. Compute how many
outputs that makes, how many zeros "same" padding adds at each end, and pad an image accordingly.

Interviewers ask this early, often as "what comes out of this layer?", because everybody remembers n - f + 1
and the formula holds only in the simplest case. The second half, where "same" padding puts its zeros, shows
who has ever looked at them: they surround the image on all four sides, and they are not always symmetric.

Conventions
-----------
- Stride: the window starts at 0, s, 2 s, ...; only starts at which it fits as a whole count. Pixels left
  over at the end are not used.
- Dilation: the f pixels of a window are d apart, so d = 1 is the ordinary window.
- "valid" padding adds nothing. "same" padding adds as few zeros as possible, but enough for ceil(n / s)
  outputs, which at stride 1 is n. The zeros are split evenly between the two ends; an odd one goes to the end
  (bottom, right).
- Any words will do for an error.
"""

import numpy as np


def conv_out(n: int, f: int, stride: int = 1, pad: int = 0, dilation: int = 1) -> int:
    """Return the number of outputs along one axis.

    Parameters
    ----------
    n : int
        Pixels along the axis, 1 or more.
    f : int
        Pixels that the window looks at, 1 or more.
    stride : int, optional
        Distance between two starts of the window, 1 or more.
    pad : int, optional
        Zeros added at each of the two ends, 0 or more.
    dilation : int, optional
        Distance between two neighbouring pixels of the window, 1 or more.

    Returns
    -------
    int
        Number of places where the window fits, 1 or more.

    Raises
    ------
    ValueError
        If a parameter is below its minimum, or if the window fits nowhere.

    Examples
    --------
    >>> conv_out(7, 3)
    5
    >>> conv_out(7, 3, stride=2, pad=1)
    4
    >>> conv_out(7, 3, dilation=3)
    1
    >>> conv_out(7, 8)
    Traceback (most recent call last):
    ValueError: A window over 8 pixels does not fit into 7.
    """
    raise NotImplementedError


def same_padding(n: int, f: int, stride: int = 1) -> tuple[int, int]:
    """Return how many zeros "same" padding adds before and after a row of pixels.

    Parameters
    ----------
    n : int
        Pixels along the axis, 1 or more.
    f : int
        Pixels of the window, 1 or more. Dilation is 1.
    stride : int, optional
        Distance between two starts of the window, 1 or more.

    Returns
    -------
    before : int
        Zeros in front of the first pixel.
    after : int
        Zeros behind the last pixel: `before`, or one more.

    Raises
    ------
    ValueError
        If `n`, `f` or `stride` is below 1.

    Examples
    --------
    >>> same_padding(5, 3)
    (1, 1)
    >>> same_padding(5, 4)
    (1, 2)
    >>> same_padding(6, 3, stride=2)
    (0, 1)
    """
    raise NotImplementedError


def pad_image(img: np.ndarray, f: int, stride: int = 1, mode: str = "same") -> np.ndarray:
    """Return an image padded with zeros for a window of `f` times `f` pixels.

    Parameters
    ----------
    img : np.ndarray, shape (H, W)
        One channel; any numeric dtype. H and W may differ.
    f : int
        Height and width of the window, 1 or more.
    stride : int, optional
        Stride along both axes, 1 or more.
    mode : {"same", "valid"}, optional
        Which padding to apply, to each axis for itself.

    Returns
    -------
    np.ndarray, shape (H + zeros above and below, W + zeros left and right)
        The padded image, of the dtype of `img`; in mode "valid" it may be `img` itself.

    Raises
    ------
    ValueError
        If `mode` is neither ``"same"`` nor ``"valid"``, or if `f` or `stride` is below 1 in mode "same".

    Examples
    --------
    >>> pad_image(np.array([[1, 2], [3, 4]]), 3)
    array([[0, 0, 0, 0],
           [0, 1, 2, 0],
           [0, 3, 4, 0],
           [0, 0, 0, 0]])
    >>> pad_image(np.array([[1, 2], [3, 4]]), 3, mode="valid")
    array([[1, 2],
           [3, 4]])
    """
    raise NotImplementedError
