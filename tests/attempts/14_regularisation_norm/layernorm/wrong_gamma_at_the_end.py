"""You multiply gamma in at the end, as in batch normalisation. There it is one number for everything that
is averaged; here each feature has its own, so it goes in before the means."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = gamma * scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
