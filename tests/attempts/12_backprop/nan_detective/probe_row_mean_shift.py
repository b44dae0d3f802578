"""None: shifts by the mean of the allowed logits."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z, -np.inf)
        count = np.maximum(mask.sum(axis=1, keepdims=True), 1)
        z = z - np.where(mask, z, 0.0).sum(axis=1, keepdims=True) / count
        total = np.exp(z).sum(axis=1, keepdims=True)
        return z - np.log(np.where(total > 0, total, 1.0))
