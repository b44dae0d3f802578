"""A convolution layer as one matrix multiplication: im2col, its adjoint col2im, and the layer.

Cut an image into all the patches that a filter will look at, lay each patch out as a row of a matrix, and
the whole layer, every filter at every place of every image, becomes one product of two matrices. Write
`im2col`, which lays the patches out, `col2im`, which adds them back to where they came from, and
`conv_gemm`, the layer.

Interviewers ask for this because it is how convolutions were run for years and still are on much hardware
(a matrix product, in the libraries' word a GEMM, is the best tuned routine there is), and because it shows
whether you can keep six indices in order without trying permutations until a test passes.

Conventions
-----------
- Images have shape (N, C, H, W): image, channel, row, column. A kernel has kh rows and kw columns.
- Along H there are ``Ho = (H + 2 * pad - kh) // stride + 1`` windows, along W likewise Wo; stride and pad are
  the same for both axes, and `pad` zeros are added on each of the four sides.
- A matrix of patches has shape (N * Ho * Wo, C * kh * kw). Rows run over images, then window rows, then
  window columns; columns over channels, then kernel rows, then kernel columns. The last named runs fastest.
- As in every deep-learning library, the filter is not flipped: an output is the sum of products of filter
  and patch, as they lie.
- All arrays are float64, and their shapes fit each other except where an error is named below.
- Compared with rtol 1e-7 and atol 1e-9. `conv_gemm` gets 1 second of processor time for 2 images of shape
  (3, 64, 64) and 128 filters of 3 by 3: a loop over windows is fast enough, one over single outputs is not.
"""

import numpy as np


def im2col(x: np.ndarray, kernel: tuple[int, int], *, stride: int = 1, pad: int = 0) -> np.ndarray:
    """Lay out every patch of the images as a row.

    Parameters
    ----------
    x : np.ndarray, shape (N, C, H, W)
        Images.
    kernel : tuple of int
        Rows and columns of a patch, (kh, kw).
    stride : int, optional
        Distance between neighbouring windows, 1 or more.
    pad : int, optional
        Zeros on each side, 0 or more.

    Returns
    -------
    np.ndarray, shape (N * Ho * Wo, C * kh * kw)
        The patches.

    Raises
    ------
    ValueError
        If the kernel is larger than the padded image, along either axis.

    Examples
    --------
    >>> x = np.arange(9.0).reshape(1, 1, 3, 3)
    >>> im2col(x, (2, 2))
    array([[0., 1., 3., 4.],
           [1., 2., 4., 5.],
           [3., 4., 6., 7.],
           [4., 5., 7., 8.]])
    """
    raise NotImplementedError


def col2im(
    cols: np.ndarray,
    x_shape: tuple[int, int, int, int],
    kernel: tuple[int, int],
    *,
    stride: int = 1,
    pad: int = 0,
) -> np.ndarray:
    """Add every entry of a matrix of patches to the pixel that `im2col` reads it from.

    This is the adjoint (the transpose) of `im2col` and not its inverse: a pixel that several windows see
    receives the sum of their entries. It is what backpropagation through `im2col` needs.

    Parameters
    ----------
    cols : np.ndarray, shape (N * Ho * Wo, C * kh * kw)
        A matrix of patches, laid out as `im2col` does.
    x_shape : tuple of int
        Shape (N, C, H, W) of the images, without padding.
    kernel : tuple of int
        Rows and columns of a patch, (kh, kw).
    stride, pad : int, optional
        As in `im2col`.

    Returns
    -------
    np.ndarray, shape (N, C, H, W)
        The sums. What falls on the padding is dropped, and a pixel that no window sees gets 0.

    Examples
    --------
    How many of the four windows see each pixel?

    >>> col2im(np.ones((4, 4)), (1, 1, 3, 3), (2, 2))
    array([[[[1., 2., 1.],
             [2., 4., 2.],
             [1., 2., 1.]]]])
    """
    raise NotImplementedError


def conv_gemm(x: np.ndarray, w: np.ndarray, b: np.ndarray, *, stride: int = 1, pad: int = 0) -> np.ndarray:
    """Apply a convolution layer by one matrix multiplication.

    Parameters
    ----------
    x : np.ndarray, shape (N, C, H, W)
        Images.
    w : np.ndarray, shape (F, C, kh, kw)
        Filters.
    b : np.ndarray, shape (F,)
        Bias of each filter.
    stride, pad : int, optional
        As in `im2col`.

    Returns
    -------
    np.ndarray, shape (N, F, Ho, Wo)
        For each image, filter and window the sum of products of filter and patch, over all channels, plus
        the bias of the filter.

    Raises
    ------
    ValueError
        If the kernel is larger than the padded image, or if images and filters differ in their number of
        channels.

    Examples
    --------
    >>> x = np.arange(9.0).reshape(1, 1, 3, 3)
    >>> w = np.array([[[[1.0, 0.0], [0.0, -1.0]]]])
    >>> conv_gemm(x, w, np.array([10.0]))
    array([[[[6., 6.],
             [6., 6.]]]])
    """
    raise NotImplementedError
