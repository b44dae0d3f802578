"""Your dx takes mean and variance for constants. Every feature moves both, and through them the whole
example."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    dx = scale * dxhat
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
