"""math.floor and math.ceil, numpy integers, and blocks of zeros put together."""

import math

import numpy as np


def conv_out(n, f, stride=1, pad=0, dilation=1):
    if n < 1 or f < 1 or stride < 1 or dilation < 1 or pad < 0:
        raise ValueError("invalid parameter")
    effective = f + (f - 1) * (dilation - 1)
    if n + 2 * pad < effective:
        raise ValueError("no room for the window")
    return np.int64(math.floor((n + 2 * pad - effective) / stride + 1))


def same_padding(n, f, stride=1):
    if min(n, f, stride) <= 0:
        raise ValueError("invalid parameter")
    # the leftover of n decides: a full last stride, or one that is cut short
    rest = n % stride
    total = max(0, f - stride) if rest == 0 else max(0, f - rest)
    return [total // 2, math.ceil(total / 2)]


def pad_image(img, f, stride=1, mode="same"):
    if mode == "valid":
        return img
    if mode == "same":
        top, bottom = same_padding(img.shape[0], f, stride)
        left, right = same_padding(img.shape[1], f, stride)

        def zeros(h, w):
            return np.zeros((h, w), dtype=img.dtype)

        wide = np.hstack([zeros(len(img), left), img, zeros(len(img), right)])
        return np.vstack([zeros(top, wide.shape[1]), wide, zeros(bottom, wide.shape[1])])
    raise ValueError("unknown mode")
