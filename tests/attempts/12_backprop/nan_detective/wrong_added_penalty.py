"""You add a large negative number where an entry is not allowed. That is not minus infinity, does not remove
a nan or a huge value, and gives probabilities to a row where nothing is allowed: replace the entries."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = z + np.where(mask, 0.0, -1e9)
        z = z - z.max(axis=1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
