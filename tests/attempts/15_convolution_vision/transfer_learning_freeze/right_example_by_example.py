"""Plain loops over examples and units; the probe by a design with a column of ones."""

import math


def finetune(pretrained, X, y, n_classes, *, lr, frozen, steps):
    for name in frozen:
        if name not in ("norm", "hidden"):
            raise ValueError(name)
    out = {name: np.array(pretrained[name]) for name in ("mean", "var", "W1", "b1")}
    n, (d, p) = len(X), out["W1"].shape
    out["W2"], out["b2"] = np.zeros((p, n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        grads = {name: np.zeros_like(out[name]) for name in ("W1", "b1", "W2", "b2")}
        m, v = out["mean"], out["var"]
        if "norm" not in frozen:
            m, v = X.sum(0) / n, ((X - X.sum(0) / n) ** 2).sum(0) / n
        for x, label in zip(X, y):
            xhat = [(x[i] - m[i]) / math.sqrt(v[i] + 1e-5) for i in range(d)]
            z = [sum(xhat[i] * out["W1"][i, j] for i in range(d)) + out["b1"][j] for j in range(p)]
            h = [max(a, 0.0) for a in z]
            logits = [sum(h[j] * out["W2"][j, k] for j in range(p)) + out["b2"][k] for k in range(n_classes)]
            odds = [math.exp(a) for a in logits]
            for k in range(n_classes):
                error = (odds[k] / sum(odds) - (k == label)) / n
                grads["b2"][k] += error
                for j in range(p):
                    grads["W2"][j, k] += error * h[j]
                    if z[j] > 0:
                        back = error * out["W2"][j, k]
                        grads["b1"][j] += back
                        grads["W1"][:, j] += back * np.array(xhat)
        for name in ("W1", "b1"):
            if "hidden" not in frozen:
                out[name] = out[name] - lr["hidden"] * grads[name]
        for name in ("W2", "b2"):
            out[name] = out[name] - lr["head"] * grads[name]
        if "norm" not in frozen:
            out["mean"], out["var"] = out["mean"] * 0.9 + m / 10, out["var"] * 0.9 + v / 10
    return out


def linear_probe(features, X, y, n_classes, lam):
    Z = np.column_stack([np.ones(len(X)), features(X)])
    penalty = lam * np.eye(Z.shape[1])
    penalty[0, 0] = 0.0
    targets = np.zeros((len(X), n_classes))
    for i, label in enumerate(y):
        targets[i, label] = 1.0
    solution = np.linalg.solve(Z.T @ Z + penalty, Z.T @ targets)
    return solution[1:], solution[0]
