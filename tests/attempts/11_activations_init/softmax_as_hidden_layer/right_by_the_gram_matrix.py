"""Ranks from a covariance matrix, the gain from singular values."""


def effective_units(z):
    z = z - z.max(axis=1, keepdims=True)
    total = np.exp(z).sum(axis=1)
    # entropy = log of the total, minus the mean of z under p
    return total * np.exp(-(np.exp(z) * z).sum(axis=1) / total)


def independent_directions(A):
    centred = (A - np.mean(A, axis=0)) / np.max(np.abs(A))
    sizes = np.linalg.eigh(centred @ centred.T)[0]
    return int((sizes > 1e-14).sum())


def gradient_gain(z, act):
    if act == "softmax":
        e = np.exp(z - z.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
        J = np.einsum("ni,ij->nij", p, np.eye(p.shape[1])) - np.einsum("ni,nj->nij", p, p)
        return np.linalg.svd(J, compute_uv=False).max(axis=1)
    if act == "tanh":
        t = np.tanh(z)
        return ((1 - t) * (1 + t)).max(axis=1)
    raise ValueError(act)
