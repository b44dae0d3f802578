"""You trust the shape of the gradient. An axis of length 1 is then stretched until it fits, without a word:
compare all four lengths with those of the output, and raise ValueError."""

import numpy as np


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    ho, wo = grad_out.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    view = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
    grad_w = np.einsum("nfrs,ncrsij->fcij", grad_out, view[:, :, ::stride, ::stride])
    back = np.zeros(padded.shape)
    for i, j in np.ndindex(*w.shape[2:]):
        back[:, :, i : i + stride * ho : stride, j : j + stride * wo : stride] += np.einsum(
            "nfrs,fc->ncrs", grad_out, w[:, :, i, j]
        )
    grad_x = back[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]]
    return grad_x, grad_w, grad_out.sum(axis=(0, 2, 3))
