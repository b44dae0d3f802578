"""Frozen groups get a rate of zero, and are copied back at the end."""


def finetune(pretrained, X, y, n_classes, *, lr, frozen, steps):
    if frozen - {"norm", "hidden"}:
        raise ValueError("unknown group")
    rate = {"hidden": 0.0 if "hidden" in frozen else lr["hidden"], "head": lr["head"]}
    w1, b1 = pretrained["W1"], pretrained["b1"]
    w2, b2 = np.zeros((w1.shape[1], n_classes)), np.zeros(n_classes)
    pull = 0.0 if "norm" in frozen else 0.1
    mean, var = pretrained["mean"], pretrained["var"]
    for _ in range(steps):
        m, v = (mean, var) if pull == 0 else (X.mean(0), X.var(0))
        a = (X - m) / np.sqrt(v + 1e-5)
        h = (a @ w1 + b1).clip(0)
        p = np.exp(h @ w2 + b2)
        p = p / p.sum(1, keepdims=True)
        p[np.arange(len(y)), y] -= 1
        p = p / len(y)
        back = np.where(h > 0, p @ w2.T, 0)
        w2, b2 = w2 - rate["head"] * (h.T @ p), b2 - rate["head"] * p.sum(0)
        w1, b1 = w1 - rate["hidden"] * (a.T @ back), b1 - rate["hidden"] * back.sum(0)
        mean, var = mean + pull * (m - mean), var + pull * (v - var)
    result = {"mean": mean, "var": var, "W1": w1, "b1": b1, "W2": w2, "b2": b2}
    if "hidden" in frozen:
        result |= {name: pretrained[name] for name in ("W1", "b1")}
    return result


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    middle = h.mean(0)
    U, s, Vt = np.linalg.svd(h - middle, full_matrices=False)
    hot = (y[:, None] == np.arange(n_classes)).astype(float)
    W = Vt.T @ ((s / (s**2 + lam))[:, None] * (U.T @ hot))
    return W, hot.mean(0) - middle @ W
