"""Your dx misses the way through the variance: the term with xhat."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
