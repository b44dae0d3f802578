"""Plain loops over sequences and units, chunk by chunk, with lists for what is handed back."""

import math

import numpy as np


def bptt(xs, ys, h0, params, truncate=None):
    if truncate is not None and not truncate >= 1:
        raise ValueError("at least one step")
    n, t, d = xs.shape
    W, U, b, V, c = (params[name] for name in "WUbVc")
    units, outputs = V.shape
    grads = {name: np.zeros(x.shape) for name, x in {**params, "h0": h0, "xs": xs}.items()}
    loss = 0.0
    for i in range(n):
        hs, errors = [h0[i].tolist()], []
        for k in range(t):
            new = []
            for j in range(units):
                a = float(b[j])
                for m in range(d):
                    a += xs[i, k, m] * W[m, j]
                for m in range(units):
                    a += hs[-1][m] * U[m, j]
                new.append(math.tanh(a))
            hs.append(new)
            out = [sum(new[j] * V[j, o] for j in range(units)) + c[o] for o in range(outputs)]
            errors.append([out[o] - ys[i, k, o] for o in range(outputs)])
            loss += sum(e * e for e in errors[-1]) / 2 / n / t
        back = [0.0] * units
        for k in range(t)[::-1]:
            if truncate is not None and (k + 1) % truncate == 0:
                back = [0.0] * units
            dz = []
            for j in range(units):
                dh = back[j]
                for o in range(outputs):
                    e = errors[k][o] / n / t
                    dh += e * V[j, o]
                    grads["V"][j, o] += hs[k + 1][j] * e
                dz.append(dh * (1 - hs[k + 1][j]) * (1 + hs[k + 1][j]))
            grads["c"] += np.array(errors[k]) / n / t
            grads["b"] += dz
            grads["W"] += np.outer(xs[i, k], dz)
            grads["U"] += np.outer(hs[k], dz)
            grads["xs"][i, k] = W @ dz
            back = (U @ dz).tolist()
        grads["h0"][i] = back
    return loss, grads
