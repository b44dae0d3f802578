"""Your dx takes off sums over the features where means belong."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.sum(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).sum(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
