"""Your gradient of the images is scattered to neighbouring places, as for stride 1, though that of the
filters takes the stride into account. Output (r, s) saw the window that begins at (r * stride, s * stride):
add to the same strided slice of the padded images that the weight met."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    _, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    rows, columns = grad_out.shape[2:]
    grad_padded = np.zeros((*x.shape[:2], x.shape[2] + 2 * pad, x.shape[3] + 2 * pad))
    for i, j in np.ndindex(w.shape[2:]):
        back = np.einsum("nfrs,fc->ncrs", grad_out, w[:, :, i, j])
        grad_padded[:, :, i : i + rows, j : j + columns] += back
    return grad_padded[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]], grad_w, grad_b
