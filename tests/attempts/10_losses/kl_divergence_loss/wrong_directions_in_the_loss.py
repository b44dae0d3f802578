"""Your loss from logits is KL(q || p), the other direction: it punishes q for what p does not show, and is
infinite where p has zeros."""


def kl_from_logits(p, logits):
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    q = np.exp(log_q)
    with np.errstate(all="ignore"):
        terms = q * (log_q - np.log(p))
    loss = np.sum(terms) / len(p)
    of_row = np.sum(terms, axis=1, keepdims=True)
    return float(loss), (terms - q * of_row) / len(p)
