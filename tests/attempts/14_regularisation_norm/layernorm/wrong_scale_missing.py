"""Your dx is not divided by the root of the variance."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, _ = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = dxhat - common - xhat * stretch
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
