"""Your gradients of gamma and beta are summed over the features. Each feature has a gamma and a beta: sum
over the examples."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    return dx, (dout * xhat).sum(axis=-1), dout.sum(axis=-1)
