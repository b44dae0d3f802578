"""Your gradients of gamma and beta are means over the examples. The loss depends on them through every
example, and the contributions add up."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).mean(axis=leading), dout.mean(axis=leading)
