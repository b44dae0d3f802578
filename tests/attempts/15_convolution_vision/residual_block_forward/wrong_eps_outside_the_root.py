"""You add eps to the standard deviation. It belongs to the variance, below the root."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if training:
        mean, var = a.mean(axis=(0, 2, 3)), a.var(axis=(0, 2, 3))
    scale = gamma / (np.sqrt(var) + EPS)
    return (a - mean[:, None, None]) * scale[:, None, None] + beta[:, None, None]
