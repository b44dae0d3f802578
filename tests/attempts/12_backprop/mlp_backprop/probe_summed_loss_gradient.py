"""Like wrong_not_averaged: the right gradients, multiplied by the number of rows at the end."""

_right = forward_backward


def forward_backward(params, X, Y, act="relu"):
    loss, grads, dX = _right(params, X, Y, act)
    n = len(X)
    return loss, [(n * dW, n * db) for dW, db in grads], n * dX
