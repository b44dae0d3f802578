"""None: right, with a numpy scalar as loss and the gradient in Fortran order."""

import numpy as np

_whole = sparse_cross_entropy


def sparse_cross_entropy(logits, labels, ignore_index=None):
    loss, grad = _whole(logits, labels, ignore_index)
    return [np.float64(loss), np.asfortranarray(grad)]
