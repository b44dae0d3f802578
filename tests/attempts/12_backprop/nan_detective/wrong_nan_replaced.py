"""You replace nan by 0 in the result. That hides the accident, and 0 is the logarithm of a probability of 1:
take care that nothing bad is computed."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z, -np.inf)
        z = z - z.max(axis=1, keepdims=True)
        out = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        return np.where(np.isnan(out), 0.0, out)
