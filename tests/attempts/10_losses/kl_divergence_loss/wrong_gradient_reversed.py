"""Your gradient is p - q. The loss falls where q grows towards p, so the gradient with respect to the
logits is q - p."""


def kl_from_logits(p, logits):
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    log_p = np.log(np.where(p > 0, p, 1.0))
    loss = np.sum(p * (log_p - log_q)) / len(p)
    return float(loss), (p - np.exp(log_q)) / len(p)
