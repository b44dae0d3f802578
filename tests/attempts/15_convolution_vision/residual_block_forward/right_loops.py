"""Plain loops over channels for the norm and over a list of layers; the convolution is the given one."""


def needs_projection(channels_in, channels_out, stride):
    if stride > 1:
        return True
    return not channels_in == channels_out


def residual_block(x, params, *, stride=1, order="original", training=False):
    layers = {"original": "c1 n1 r c2 n2", "preact": "n1 r c1 n2 r c2"}.get(order)
    if layers is None:
        raise ValueError(order)
    shortcut = x
    if needs_projection(x.shape[1], params["w1"].shape[0], stride):
        if params.get("w_skip") is None:
            raise ValueError("w_skip")
        shortcut = convolve(x, params["w_skip"], stride)
    out = x
    for layer in layers.split():
        if layer == "r":
            out = out * (out > 0)
        elif layer[0] == "c":
            out = convolve(out, params["w" + layer[1]], stride if layer == "c1" else 1)
        else:
            channels = []
            for c in range(out.shape[1]):
                a = out[:, c]
                mean, var = params["mean" + layer[1]][c], params["var" + layer[1]][c]
                if training:
                    mean = np.mean(a)
                    var = np.mean(np.square(a - mean))
                channels.append((a - mean) / (var + 1e-5) ** 0.5 * params["gamma" + layer[1]][c])
                channels[-1] += params["beta" + layer[1]][c]
            out = np.stack(channels, axis=1)
    out = out + shortcut
    return out if order == "preact" else np.where(out > 0, out, 0)
