"""Your gradient is that of the sum over the rows: the factor 1/n of the mean is missing."""


def kl_from_logits(p, logits):
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    log_p = np.log(np.where(p > 0, p, 1.0))
    loss = np.sum(p * (log_p - log_q)) / len(p)
    return float(loss), np.exp(log_q) - p
