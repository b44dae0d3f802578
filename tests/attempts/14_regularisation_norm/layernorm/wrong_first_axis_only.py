"""Your gradients of gamma and beta are summed over the first axis only. All examples share them, so every
axis but the last is summed over."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = (0,) if x.ndim > 1 else ()
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
