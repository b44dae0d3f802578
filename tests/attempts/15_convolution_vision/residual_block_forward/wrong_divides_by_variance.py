"""You divide by the variance. The norm divides by its root, the standard deviation."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if training:
        mean, var = a.mean(axis=(0, 2, 3)), a.var(axis=(0, 2, 3))
    scale = gamma / (var + EPS)
    return (a - mean[:, None, None]) * scale[:, None, None] + beta[:, None, None]
