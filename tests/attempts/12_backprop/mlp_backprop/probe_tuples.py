"""None: right, with tuples for lists, a list for each pair, and a numpy scalar as loss."""

import numpy as np

_right = forward_backward


def forward_backward(params, X, Y, act="relu"):
    loss, grads, dX = _right(params, X, Y, act)
    return [np.float64(loss), tuple([dW, db] for dW, db in grads), np.array(dX, order="F")]
