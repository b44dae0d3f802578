"""You mask the result. By then all entries have had their share in the sum, allowed or not: mask the
logits."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = z - z.max(axis=1, keepdims=True)
        return np.where(mask, z - np.log(np.exp(z).sum(axis=1, keepdims=True)), -np.inf)
