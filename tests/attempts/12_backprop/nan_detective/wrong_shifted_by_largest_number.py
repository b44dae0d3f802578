"""You shift by the largest number of a row that is no nan, allowed or not. Passing over nan is not enough: a
forbidden logit that is huge or infinite leaves nothing of the others."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = z - np.nanmax(z, axis=1, keepdims=True)
        total = np.where(mask, np.exp(z), 0.0).sum(axis=1, keepdims=True)
        return np.where(mask, z - np.log(total), -np.inf)
