"""You return probabilities. Their logarithms are asked for."""

_right = masked_log_softmax


def masked_log_softmax(z, mask):
    return np.exp(_right(z, mask))
