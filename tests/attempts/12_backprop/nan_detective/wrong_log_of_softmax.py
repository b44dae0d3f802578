"""You compute the probabilities and then their logarithms. A probability that is rounded to 0 has lost its
logarithm: subtract the logarithm of the sum instead."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z, -np.inf)
        top = z.max(axis=1, keepdims=True)
        p = np.exp(z - np.where(np.isfinite(top), top, 0.0))
        total = p.sum(axis=1, keepdims=True)
        return np.log(p / np.where(total > 0, total, 1.0))
