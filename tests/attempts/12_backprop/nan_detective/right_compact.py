"""By next, logaddexp and powers of two."""


def first_bad(trace):
    bad = [not np.all(np.isfinite(output)) for _, _, output in trace]
    if True not in bad:
        return None
    i = bad.index(True)
    _, inputs, output = trace[i]
    if any(np.any(~np.isfinite(x)) for x in inputs):
        return [i, "input"]
    return [i, "invalid" if np.isnan(np.min(output)) else "infinite"]


def masked_log_softmax(z, mask):
    clean = np.full(z.shape, -np.inf)
    clean[mask] = z[mask]
    total = np.logaddexp.reduce(clean, axis=1)
    total[~mask.any(axis=1)] = 0.0
    return clean - total[:, None]


def norms_and_slopes(X):
    scale = np.zeros((len(X), 1))
    some = np.any(X != 0, axis=1)
    scale[some] = 2.0 ** np.floor(np.log2(np.max(np.abs(X[some]), axis=1, keepdims=True)))
    scaled = np.divide(X, scale, out=np.zeros_like(X), where=scale > 0)
    length = np.linalg.norm(scaled, axis=1, keepdims=True)
    return (scale * length).ravel(), np.divide(scaled, length, out=np.zeros_like(X), where=length > 0)
