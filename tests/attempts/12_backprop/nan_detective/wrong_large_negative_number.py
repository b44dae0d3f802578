"""You put a large negative number where an entry is not allowed. Its probability is rounded to 0, but its
logarithm is not minus infinity, and a row where nothing is allowed gets equal probabilities."""


def masked_log_softmax(z, mask):
    z = np.where(mask, z, -1e9)
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
