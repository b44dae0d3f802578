"""Your padded image has become float64: np.zeros makes that unless it is told a dtype. Keep the dtype of the
image."""

import numpy as np


def pad_image(img, f, stride=1, mode="same"):
    if mode not in ("same", "valid"):
        raise ValueError(mode)
    if mode == "valid":
        return img.copy()
    (top, bottom), (left, right) = (same_padding(size, f, stride) for size in img.shape)
    out = np.zeros((top + img.shape[0] + bottom, left + img.shape[1] + right))
    out[top : top + img.shape[0], left : left + img.shape[1]] = img
    return out
