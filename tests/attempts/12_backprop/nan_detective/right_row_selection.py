"""Computes only with the rows that have something to compute with."""


def masked_log_softmax(z, mask):
    out = np.where(mask, z, -np.inf)
    some = mask.any(axis=1)
    rows = out[some]
    rows = rows - rows.max(axis=1, keepdims=True)
    out[some] = rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))
    return out


def norms_and_slopes(X):
    norms, slopes = np.zeros(len(X)), np.zeros_like(X)
    some = np.abs(X).sum(axis=1) > 0
    top = np.abs(X[some]).max(axis=1, keepdims=True)
    rows = X[some] / top
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))
    norms[some], slopes[some] = top[:, 0] * length, rows / length[:, None]
    return norms, slopes
