"""Moves the channels to the end, where everything broadcasts, and convolves by matrix products."""


def _conv(a, w, stride):
    n, h, width, _ = a.shape
    k = w.shape[2]
    padded = np.pad(a, ((0, 0), (k // 2, k // 2), (k // 2, k // 2), (0, 0)))
    out = 0.0
    for i in range(k):
        for j in range(k):
            out = out + padded[:, i : i + h : stride, j : j + width : stride] @ w[:, :, i, j].T
    return out


def _standard(a, p, i, training):
    mean, var = p["mean" + i], p["var" + i]
    if training:
        flat = a.reshape(-1, a.shape[-1])
        mean, var = flat.mean(0), flat.var(0)
    return p["gamma" + i] * (a - mean) / np.sqrt(var + 1e-5) + p["beta" + i]


def residual_block(x, params, *, stride=1, order="original", training=False):
    if order not in {"original", "preact"}:
        raise ValueError("unknown order")
    a = np.moveaxis(x, 1, -1)
    if stride > 1 or a.shape[-1] != params["w1"].shape[0]:
        try:
            skip = _conv(a, params["w_skip"], stride)
        except KeyError:
            raise ValueError("no projection") from None
    else:
        skip = a
    if order == "original":
        a = np.maximum(_standard(_conv(a, params["w1"], stride), params, "1", training), 0)
        out = np.maximum(skip + _standard(_conv(a, params["w2"], 1), params, "2", training), 0)
    else:
        a = np.maximum(_standard(a, params, "1", training), 0)
        a = np.maximum(_standard(_conv(a, params["w1"], stride), params, "2", training), 0)
        out = skip + _conv(a, params["w2"], 1)
    return np.moveaxis(out, -1, 1)
