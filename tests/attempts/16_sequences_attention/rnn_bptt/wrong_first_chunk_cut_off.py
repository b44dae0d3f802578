"""With truncation your gradient of h0 is 0. No gradient goes from a chunk to the one before, and before the
first there is none: what reaches its beginning belongs to h0."""

import numpy as np

_right = bptt


def bptt(xs, ys, h0, params, truncate=None):
    loss, grads = _right(xs, ys, h0, params, truncate)
    if truncate is not None:
        grads["h0"] = np.zeros(h0.shape)
    return loss, grads
