"""You give a row without allowed entries equal probabilities. Nothing is allowed there: minus infinity
everywhere."""

_right = masked_log_softmax


def masked_log_softmax(z, mask):
    out = _right(z, mask)
    out[~mask.any(axis=1)] = -np.log(z.shape[1])
    return out
