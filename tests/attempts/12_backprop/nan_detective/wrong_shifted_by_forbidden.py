"""You shift by the largest logit of all, allowed or not. If a forbidden one is huge, or nan, nothing is
left of the others."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z - z.max(axis=1, keepdims=True), -np.inf)
        total = np.exp(z).sum(axis=1, keepdims=True)
        return z - np.log(np.where(mask.any(axis=1, keepdims=True), total, 1.0))
