"""You normalise each image by itself. Batch statistics of a channel are taken over the places of all images
together."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if training:
        mean, var = a.mean(axis=(2, 3)), a.var(axis=(2, 3))
    scale = gamma / np.sqrt(var + EPS)
    return (a - mean[..., None, None]) * scale[..., None, None] + beta[:, None, None]
