"""Each chunk of yours starts again from h0. In the forward pass nothing is cut: a chunk starts from the state
that the one before has left."""

import numpy as np

_right = bptt


def bptt(xs, ys, h0, params, truncate=None):
    t = xs.shape[1]
    if truncate is None or truncate < 1:
        return _right(xs, ys, h0, params, truncate)
    loss, grads = 0.0, {}
    for first in range(0, t, truncate):
        cut = np.s_[:, first : first + truncate]
        part_loss, part = _right(xs[cut], ys[cut], h0, params)
        share = xs[cut].shape[1] / t
        loss += share * part_loss
        for name, grad in part.items():
            if name == "xs":
                grads.setdefault("xs", np.zeros(xs.shape))[cut] = share * grad
            elif name != "h0":
                grads[name] = grads.get(name, 0.0) + share * grad
            elif first == 0:
                grads["h0"] = share * grad
    return loss, grads
