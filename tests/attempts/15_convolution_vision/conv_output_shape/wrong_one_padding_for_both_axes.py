"""You use the padding of the height for the width too. Each axis has its own length, and with a stride its
own number of zeros."""

import numpy as np


def pad_image(img, f, stride=1, mode="same"):
    if mode not in ("same", "valid"):
        raise ValueError(mode)
    if mode == "valid":
        return img.copy()
    return np.pad(img, same_padding(img.shape[0], f, stride))
