"""Your dx takes its means over the examples, as in batch normalisation. They are over the same axis as
those of the forward pass, the last one."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    xhat, scale = _standardised(x, eps)
    dxhat = dout * gamma
    common = dxhat.mean(axis=0, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=0, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)
