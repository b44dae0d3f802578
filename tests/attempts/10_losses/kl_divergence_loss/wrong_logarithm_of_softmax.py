"""You take the softmax first and its logarithm afterwards. Far below the best logit the softmax rounds to
0, and the loss is infinite or nan: compute log q directly, as z minus the log of the sum of
exponentials."""


def kl_from_logits(p, logits):
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    shifted = logits - logits.max(axis=1, keepdims=True)
    q = np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore"):
        log_q = np.log(q)
    log_p = np.log(np.where(p > 0, p, 1.0))
    with np.errstate(invalid="ignore"):
        loss = np.sum(p * (log_p - log_q)) / len(p)
    return float(loss), (np.exp(log_q) - p) / len(p)
