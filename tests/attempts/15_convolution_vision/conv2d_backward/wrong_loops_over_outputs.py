"""You go through the outputs one at a time. The gradients are right, and a layer of common size takes
seconds: loop over the few places of the kernel instead."""

import numpy as np


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    n, c, height, width = x.shape
    f, _, kh, kw = w.shape
    if grad_out.shape != (n, f, (height + 2 * pad - kh) // stride + 1, (width + 2 * pad - kw) // stride + 1):
        raise ValueError("shapes")
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    grad_padded, grad_w = np.zeros(padded.shape), np.zeros(w.shape)
    for image, k, r, s in np.ndindex(*grad_out.shape):
        for channel, i, j in np.ndindex(c, kh, kw):
            place = (image, channel, r * stride + i, s * stride + j)
            grad_padded[place] += grad_out[image, k, r, s] * w[k, channel, i, j]
            grad_w[k, channel, i, j] += grad_out[image, k, r, s] * padded[place]
    grad_x = grad_padded[:, :, pad : pad + height, pad : pad + width]
    return grad_x, grad_w, grad_out.sum(axis=(0, 2, 3))
