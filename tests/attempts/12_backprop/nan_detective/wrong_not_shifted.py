"""You take exp of logits as they are. Above about 709 that is infinite, below about -745 it is 0: subtract
the largest allowed logit of each row first."""


def masked_log_softmax(z, mask):
    with np.errstate(all="ignore"):
        z = np.where(mask, z, -np.inf)
        total = np.exp(z).sum(axis=1, keepdims=True)
        return z - np.log(np.where(mask.any(axis=1, keepdims=True), total, 1.0))
