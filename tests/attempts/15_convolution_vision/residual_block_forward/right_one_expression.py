"""Two nested expressions, and statistics kept as arrays of four axes."""


def needs_projection(channels_in, channels_out, stride):
    return (channels_in, stride) != (channels_out, 1)


def residual_block(x, params, *, stride=1, order="original", training=False):
    p = {name: v if v.ndim == 4 else v.reshape(1, -1, 1, 1) for name, v in params.items()}

    def n(a, i):
        mean = a.mean((0, 2, 3), keepdims=True) if training else p["mean" + i]
        var = a.var((0, 2, 3), keepdims=True) if training else p["var" + i]
        return (a - mean) / np.sqrt(var + EPS) * p["gamma" + i] + p["beta" + i]

    def r(a):
        return (a + np.abs(a)) / 2

    projected = needs_projection(x.shape[1], p["w1"].shape[0], stride)
    if order not in ("original", "preact") or (projected and "w_skip" not in p):
        raise ValueError("cannot build this block")
    skip = convolve(x, p["w_skip"], stride) if projected else x
    if order == "preact":
        return skip + convolve(r(n(convolve(r(n(x, "1")), p["w1"], stride), "2")), p["w2"])
    return r(skip + n(convolve(r(n(convolve(x, p["w1"], stride), "1")), p["w2"]), "2"))
