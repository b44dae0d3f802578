"""You add the zeros that belong above and below at the left and right, and the other way round. The first
axis of an image is its height."""

import numpy as np


def pad_image(img, f, stride=1, mode="same"):
    if mode not in ("same", "valid"):
        raise ValueError(mode)
    if mode == "valid":
        return img.copy()
    height, width = img.shape
    return np.pad(img, (same_padding(width, f, stride), same_padding(height, f, stride)))
