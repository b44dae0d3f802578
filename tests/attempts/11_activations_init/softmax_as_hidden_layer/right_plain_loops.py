"""Row by row with the math module; the largest stretch by repeated squaring."""

import math


def _softmax(row):
    top = max(row)
    weights = [math.exp(v - top) for v in row]
    return [w / sum(weights) for w in weights]


def effective_units(z):
    out = []
    for row in z.tolist():
        out.append(math.exp(-sum(p * math.log(p) for p in _softmax(row) if p > 0)))
    return np.array(out)


def independent_directions(A):
    bound = 1e-8 * float(abs(A).max())
    rows = [row - sum(A) / len(A) for row in A]
    found = 0
    while rows:
        longest = max(rows, key=lambda row: row @ row)
        size = math.sqrt(longest @ longest)
        if size <= bound:
            break
        found += 1
        unit = longest / size
        rows = [row - (row @ unit) * unit for row in rows]
    return found


def gradient_gain(z, act):
    out = []
    for row in z.tolist():
        if act == "tanh":
            out.append(max(1 - math.tanh(v) ** 2 for v in row))
        elif act == "softmax":
            p = _softmax(row)
            J = [[p[i] * ((i == j) - p[j]) for j in range(len(p))] for i in range(len(p))]
            out.append(float(np.sqrt(np.abs(np.linalg.eigvals(np.array(J) @ np.array(J).T)).max())))
        else:
            raise ValueError(act)
    return np.array(out)
