"""You take mean and variance over the images alone, for each place apart. A filter is the same at all places,
so the norm's statistics are too."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if training:
        mean, var = a.mean(axis=0), a.var(axis=0)
    else:
        mean, var = mean[:, None, None], var[:, None, None]
    scale = gamma[:, None, None] / np.sqrt(var + EPS)
    return (a - mean) * scale + beta[:, None, None]
