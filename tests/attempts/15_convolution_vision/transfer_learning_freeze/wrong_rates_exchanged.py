"""You have the two learning rates the wrong way round."""


def finetune(pretrained, X, y, n_classes, *, lr, frozen, steps):
    if not frozen <= {"norm", "hidden"}:
        raise ValueError(frozen)
    params = {name: pretrained[name].copy() for name in ("mean", "var", "W1", "b1")}
    params["W2"], params["b2"] = np.zeros((len(params["b1"]), n_classes)), np.zeros(n_classes)
    targets = np.eye(n_classes)[y]
    for _ in range(steps):
        mean, var = params["mean"], params["var"]
        if "norm" not in frozen:
            mean, var = X.mean(axis=0), X.var(axis=0)
            params["mean"] = 0.9 * params["mean"] + 0.1 * mean
            params["var"] = 0.9 * params["var"] + 0.1 * var
        xhat = (X - mean) / np.sqrt(var + EPS)
        z = xhat @ params["W1"] + params["b1"]
        h = np.maximum(z, 0.0)
        d_logits = (_softmax(h @ params["W2"] + params["b2"]) - targets) / len(X)
        d_z = (d_logits @ params["W2"].T) * (z > 0)
        params["W2"] = params["W2"] - lr.get("hidden", lr["head"]) * h.T @ d_logits
        params["b2"] = params["b2"] - lr.get("hidden", lr["head"]) * d_logits.sum(axis=0)
        if "hidden" not in frozen:
            params["W1"] = params["W1"] - lr["head"] * xhat.T @ d_z
            params["b1"] = params["b1"] - lr["head"] * d_z.sum(axis=0)
    return params
