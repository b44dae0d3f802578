"""Your dx does not contain gamma: multiply the upstream gradient by it first."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
