"""Your gradient is right, but it builds the matrix of all pairs of classes, whose memory grows with their
square. Multiply that matrix by grad_p on paper first: what is left needs one sum per slice."""

import numpy as np


def softmax_backward(p, grad_p, axis=-1):
    p, grad_p = np.moveaxis(p, axis, -1), np.moveaxis(grad_p, axis, -1)
    jacobian = p[..., :, None] * np.eye(p.shape[-1]) - p[..., :, None] * p[..., None, :]
    return np.moveaxis(np.einsum("...ij,...j->...i", jacobian, grad_p), -1, axis)
