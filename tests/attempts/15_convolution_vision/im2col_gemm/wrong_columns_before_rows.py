"""Your windows go down the columns of the image first. Here they go along a row, then to the next row: the
window column runs faster than the window row."""

import numpy as np


def im2col(x, kernel, *, stride=1, pad=0):
    n, c, h, w = x.shape
    ho, wo = _windows(h, w, kernel, stride, pad)
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    cols = np.empty((n, wo, ho, c, *kernel))
    for i, j in np.ndindex(*kernel):
        seen = padded[:, :, i : i + stride * ho : stride, j : j + stride * wo : stride]
        cols[..., i, j] = seen.transpose(0, 3, 2, 1)
    return cols.reshape(n * ho * wo, -1)
