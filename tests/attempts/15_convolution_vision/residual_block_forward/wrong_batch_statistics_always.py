"""Your norms take the statistics of the batch at evaluation too. An image's output must not depend on its
company there: use the running statistics."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if True:
        mean, var = a.mean(axis=(0, 2, 3)), a.var(axis=(0, 2, 3))
    scale = gamma / np.sqrt(var + EPS)
    return (a - mean[:, None, None]) * scale[:, None, None] + beta[:, None, None]
