"""Your row without allowed entries becomes nan: the largest of nothing but minus infinity is minus
infinity, and their difference is nan."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z, -np.inf)
        z = z - z.max(axis=1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
