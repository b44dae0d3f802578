"""You multiply by the mask. 0 times nan is nan, and 0 is a logit like any other: put minus infinity in
place of what is not allowed."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = z * mask
        z = z - z.max(axis=1, keepdims=True)
        return np.where(mask, z - np.log(np.exp(z).sum(axis=1, keepdims=True)), -np.inf)
