"""Where the kernel is larger than the padded image you return an array without any rows. Nothing can be
computed there: raise ValueError, so that the mistake shows where it was made."""

import numpy as np


def _windows(h, w, kernel, stride, pad):
    room = (h + 2 * pad - kernel[0], w + 2 * pad - kernel[1])
    return max(room[0] // stride + 1, 0), max(room[1] // stride + 1, 0)


def im2col(x, kernel, *, stride=1, pad=0):
    n, c, h, w = x.shape
    ho, wo = _windows(h, w, kernel, stride, pad)
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    cols = np.empty((n, ho, wo, c, *kernel))
    for i, j in np.ndindex(*kernel):
        seen = padded[:, :, i : i + stride * ho : stride, j : j + stride * wo : stride]
        cols[..., i, j] = seen.transpose(0, 2, 3, 1)
    return cols.reshape(n * ho * wo, c * kernel[0] * kernel[1])
