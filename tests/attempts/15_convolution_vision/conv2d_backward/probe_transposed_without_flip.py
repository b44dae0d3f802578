"""Like wrong_filter_not_flipped: the textbook form with the flip forgotten."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    _, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    n, f, ho, wo = grad_out.shape
    kh, kw = w.shape[2:]
    spread = np.zeros((n, f, x.shape[2] + 2 * pad + kh - 1, x.shape[3] + 2 * pad + kw - 1))
    spread[:, :, kh - 1 : kh - 1 + ho * stride : stride, kw - 1 : kw - 1 + wo * stride : stride] = grad_out
    view = np.lib.stride_tricks.sliding_window_view(spread, (kh, kw), axis=(2, 3))
    full = np.einsum("nfhwij,fcij->nchw", view, w)
    return full[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]], grad_w, grad_b
