"""Counting with ranges and loops instead of a formula."""

import numpy as np


def conv_out(n, f, stride=1, pad=0, dilation=1):
    for value in (n, f, stride, dilation):
        if value <= 0:
            raise ValueError("too small")
    if pad < 0:
        raise ValueError("negative padding")
    reach = (f - 1) * dilation
    count = len(range(0, n + 2 * pad - reach, stride))
    if count == 0:
        raise ValueError("the window is longer than the row")
    return count


def same_padding(n, f, stride=1):
    if n < 1 or f < 1 or stride < 1:
        raise ValueError("all must be positive")
    last_start = range(0, n, stride)[-1]
    missing = last_start + f - n
    before = after = 0
    while before + after < missing:
        if after > before:
            before += 1
        else:
            after += 1
    return before, after


def pad_image(img, f, stride=1, mode="same"):
    if mode == "valid":
        return np.array(img)
    if mode != "same":
        raise ValueError(mode)
    (t, b), (l, r) = (same_padding(size, f, stride) for size in img.shape)
    out = np.zeros((t + img.shape[0] + b, l + img.shape[1] + r), img.dtype)
    out[t : t + img.shape[0], l : l + img.shape[1]] = img
    return out
