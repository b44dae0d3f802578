"""What a classifier looks at, found by covering the image piece by piece.

Slide a square patch over an image, paint over what lies below it, and ask the model again. Where the
probability of a class falls most, there was what it relied on. The model may be anything that can be asked:
no gradients and no knowledge of its inside are needed.

Interviewers ask for it after "how would you find out what a network responds to?". They look for the sign,
for an image that is whole again before the next patch, and for what the answer does not say. The 0.65 that a
model gives one image is a probability, a statement on how sure it is, and no accuracy: that is a share of
many images with known labels. A patch may matter although its map is 0, if the same evidence stands elsewhere
too. And a painted image is one that the model has never seen: another paint, another map.

Conventions
- An image has shape (C, H, W), float64 or uint8. `predict` is given a batch of whole images, shape
  (B, C, H, W), float64, with any B of 1 or more, and returns an array of shape (B, K): the probability of
  each of K classes. It may be called as often as you like, and does not change its argument.
- A patch has `patch` by `patch` pixels and lies wholly inside the image. Patch (i, j) has its upper left
  pixel at row i * stride, column j * stride, and covers all channels.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9. Loops over
  patches are fine.
"""

from collections.abc import Callable

import numpy as np


def occlusion_map(
    predict: Callable[[np.ndarray], np.ndarray],
    image: np.ndarray,
    target: int,
    *,
    patch: int,
    stride: int = 1,
    fill: float | None = None,
) -> np.ndarray:
    """Compute by how much the probability of a class falls when a patch is covered.

    Parameters
    ----------
    predict : callable
        Takes images of shape (B, C, H, W), returns probabilities of shape (B, K).
    image : np.ndarray, shape (C, H, W)
        The image, float64 or uint8. It is not changed.
    target : int
        The class that is asked about, 0 to K - 1; not necessarily the most probable one.
    patch : int
        Side of the patch in pixels, 1 or more.
    stride : int, optional
        Distance between neighbouring patches in pixels, 1 or more.
    fill : float, optional
        The value that covered pixels get in all channels. By default each channel gets its own mean over the
        whole image.

    Returns
    -------
    np.ndarray, shape ((H - patch) // stride + 1, (W - patch) // stride + 1)
        For patch (i, j) the probability of `target` for the image as it is, minus that for the image with
        the patch covered: above 0 where the patch spoke for the class, below 0 where it spoke against it.

    Raises
    ------
    ValueError
        If the patch is larger than the image along either axis.

    Examples
    --------
    A model of two classes that looks at nothing but the upper left pixel.

    >>> def predict(images):
    ...     p = images[:, 0, 0, 0]
    ...     return np.stack([p, 1 - p], axis=1)
    >>> image = np.array([[[0.9, 0.2], [0.4, 0.1]]])
    >>> occlusion_map(predict, image, 0, patch=1, fill=0.5)
    array([[0.4, 0. ],
           [0. , 0. ]])
    """
    raise NotImplementedError


def pixel_importance(heat: np.ndarray, shape: tuple[int, int], *, patch: int, stride: int) -> np.ndarray:
    """Spread an occlusion map over the pixels of its image, to lay one over the other.

    Parameters
    ----------
    heat : np.ndarray, shape ((H - patch) // stride + 1, (W - patch) // stride + 1)
        One number for each patch.
    shape : tuple of int
        Height H and width W of the image.
    patch, stride : int
        As in `occlusion_map`.

    Returns
    -------
    np.ndarray, shape (H, W)
        For each pixel the mean of `heat` over the patches that cover it; NaN where no patch does.

    Examples
    --------
    >>> pixel_importance(np.array([[3.0, 5.0]]), (2, 4), patch=2, stride=1)
    array([[ 3.,  4.,  5., nan],
           [ 3.,  4.,  5., nan]])
    """
    raise NotImplementedError
