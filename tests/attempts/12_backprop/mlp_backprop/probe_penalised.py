"""None: with a small penalty on the weights added to their gradient, which is no known mistake."""

_right = forward_backward


def forward_backward(params, X, Y, act="relu"):
    loss, grads, dX = _right(params, X, Y, act)
    return loss, [(dW + 0.01 * W, db) for (W, _), (dW, db) in zip(params, grads)], dX
