"""Numbers one at a time, gradients by recursion from the last layer, the bound by repeated squaring."""

import math


def _f(act, z):
    if act == "linear":
        return z, 1.0
    if act == "relu":
        return (z, 1.0) if z > 0 else (0.0, 0.0)
    if act == "tanh":
        return math.tanh(z), 1 / math.cosh(z) ** 2
    if act == "sigmoid":
        s = 1 / (1 + math.exp(-z))
        return s, s / (1 + math.exp(z))
    raise ValueError(act)


def _layer(a, W, act):
    rows = []
    for row in a:
        rows.append([_f(act, sum(v * w for v, w in zip(row, column))) for column in zip(*W)])
    return [[f for f, _ in row] for row in rows], [[s for _, s in row] for row in rows]


def forward_moments(x, weights, act):
    a, out = x.tolist(), []
    for W in [None, *weights]:
        if W is not None:
            a, _ = _layer(a, W.tolist(), act)
        out.append(sum(v * v for row in a for v in row) / (len(a) * len(a[0])))
    return np.array(out)


def _back(a, weights, act, grad):
    if not weights:
        return grad, [_norm(grad)]
    W = weights[0].tolist()
    out, slopes = _layer(a, W, act)
    after, norms = _back(out, weights[1:], act, grad)
    before = [[sum(g * s * w for g, s, w in zip(gs, ss, row)) for row in W] for gs, ss in zip(after, slopes)]
    return before, [_norm(before), *norms]


def _norm(rows):
    largest = max(abs(v) for row in rows for v in row)
    if largest == 0:
        return 0.0
    return largest * math.sqrt(sum((v / largest) ** 2 for row in rows for v in row))


def gradient_norms(x, weights, act, grad):
    return np.array(_back(x.tolist(), weights, act, grad.tolist())[1])


def gradient_bound(weights, act):
    slope = _f(act, 0.0 if act != "relu" else 1.0)[1]
    bound = 1.0
    for W in weights:
        B = W.T @ W
        for _ in range(45):
            B = B @ B
            B /= np.trace(B)
        v = B[:, np.argmax(np.diag(B))]
        bound *= slope * np.sqrt(np.sum((W @ v) ** 2) / np.sum(v**2))
    return float(bound)
