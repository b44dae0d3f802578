"""Your loss clips the sigmoid before the logarithm, if only a little. Beyond the clip a mistake of any
confidence costs the same, where the loss should grow with the logit; start from the logit itself."""


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape or np.any((targets < 0) | (targets > 1)):
        raise ValueError("targets")
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-logits))
    c = np.clip(p, 1e-12, 1 - 1e-12)
    loss = np.mean(-(pos_weight * targets * np.log(c) + (1 - targets) * np.log(1 - c)))
    return float(loss), (p * (1 - targets) - pos_weight * targets * (1 - p)) / logits.size
