"""Like wrong_filter_not_flipped: turned where it is added to windows, which need it as it is."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    _, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    ho, wo = grad_out.shape[2:]
    kh, kw = w.shape[2:]
    back = np.zeros((*x.shape[:2], x.shape[2] + 2 * pad, x.shape[3] + 2 * pad))
    for i in range(kh):
        for j in range(kw):
            back[:, :, i : i + stride * ho : stride, j : j + stride * wo : stride] += np.einsum(
                "nfrs,fc->ncrs", grad_out, w[:, :, kh - 1 - i, kw - 1 - j]
            )
    return back[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]], grad_w, grad_b
