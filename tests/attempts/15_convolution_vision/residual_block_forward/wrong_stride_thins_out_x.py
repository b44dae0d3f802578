"""Where only the size changes you use no projection, as if x could be thinned out and added as it is. The
skip is a 1 by 1 convolution there too, with the block's stride."""


def needs_projection(channels_in, channels_out, stride):
    return channels_in != channels_out


def residual_block(x, params, *, stride=1, order="original", training=False):
    if order not in ("original", "preact"):
        raise ValueError(order)
    w1, w2, skip = params["w1"], params["w2"], x
    if needs_projection(x.shape[1], len(w1), stride):
        if "w_skip" not in params:
            raise ValueError("w_skip is missing")
        skip = convolve(x, params["w_skip"], stride)
    else:
        skip = x[:, :, ::stride, ::stride]
    if order == "original":
        branch = _relu(_norm(convolve(x, w1, stride), params, 1, training))
        branch = _norm(convolve(branch, w2), params, 2, training)
        return _relu(branch + skip)
    branch = convolve(_relu(_norm(x, params, 1, training)), w1, stride)
    branch = convolve(_relu(_norm(branch, params, 2, training)), w2)
    return branch + skip
