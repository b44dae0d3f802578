"""Like wrong_mean_of_all_entries: np.mean over the whole array."""


def kl_from_logits(p, logits):
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    log_p = np.log(np.where(p > 0, p, 1.0))
    loss = np.mean(p * (log_p - log_q))
    return float(loss), (np.exp(log_q) - p) / (len(p) * p.shape[1])
