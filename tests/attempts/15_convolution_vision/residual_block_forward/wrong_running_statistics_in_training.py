"""Your norms take the running statistics in training too. They take those of the batch there; the running
ones are for evaluation."""


def _norm(a, params, i, training):
    gamma, beta, mean, var = (params[f"{name}{i}"] for name in ("gamma", "beta", "mean", "var"))
    if False:
        mean, var = a.mean(axis=(0, 2, 3)), a.var(axis=(0, 2, 3))
    scale = gamma / np.sqrt(var + EPS)
    return (a - mean[:, None, None]) * scale[:, None, None] + beta[:, None, None]
