"""Plain loops over entries, with the math module."""

import math


def first_bad(trace):
    for i in range(len(trace)):
        _, inputs, output = trace[i]
        values = output.ravel().tolist()
        if any(math.isnan(v) or math.isinf(v) for v in values):
            for x in inputs:
                if any(math.isnan(v) or math.isinf(v) for v in x.ravel().tolist()):
                    return i, "input"
            return (i, "invalid") if any(math.isnan(v) for v in values) else (i, "infinite")
    return None


def masked_log_softmax(z, mask):
    out = np.full(z.shape, -math.inf)
    for row, logits, allowed in zip(out, z, mask):
        kept = [j for j in range(len(logits)) if allowed[j]]
        if not kept:
            continue
        top = max(logits[j] for j in kept)
        total = sum(math.exp(logits[j] - top) for j in kept)
        for j in kept:
            row[j] = logits[j] - top - math.log(total)
    return out


def norms_and_slopes(X):
    norms, slopes = np.zeros(len(X)), np.zeros(X.shape)
    for i, row in enumerate(X.tolist()):
        norms[i] = math.hypot(*row)
        if norms[i] > 0:
            slopes[i] = [v / norms[i] for v in row]
    return norms, slopes
