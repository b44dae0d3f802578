"""Your gradient of gamma multiplies by x. Gamma is multiplied by xhat, the standardised value."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * x).sum(axis=leading), dout.sum(axis=leading)
