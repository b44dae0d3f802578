"""The columns of your matrix run over kernel rows, kernel columns, then channels. Here channels come first,
as they do in the filters; otherwise filter and patch do not meet entry by entry."""

import numpy as np


def im2col(x, kernel, *, stride=1, pad=0):
    n, c, h, w = x.shape
    ho, wo = _windows(h, w, kernel, stride, pad)
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    cols = np.empty((n, ho, wo, *kernel, c))
    for i, j in np.ndindex(*kernel):
        seen = padded[:, :, i : i + stride * ho : stride, j : j + stride * wo : stride]
        cols[:, :, :, i, j] = seen.transpose(0, 2, 3, 1)
    return cols.reshape(n * ho * wo, -1)
