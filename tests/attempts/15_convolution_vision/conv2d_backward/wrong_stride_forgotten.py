"""Your way back goes over the images in steps of 1, whatever the stride. Output (r, s) saw the window that
begins at (r * stride, s * stride)."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    _right(grad_out, x, w, stride=stride, pad=pad)
    rows, columns = (grad_out.shape[a] + w.shape[a] - 1 for a in (2, 3))
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    seen, grad_w, grad_b = _right(grad_out, padded[:, :, :rows, :columns], w)
    grad_padded = np.zeros(padded.shape)
    grad_padded[:, :, :rows, :columns] = seen
    return grad_padded[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]], grad_w, grad_b
