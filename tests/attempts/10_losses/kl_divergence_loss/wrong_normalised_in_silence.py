"""You divide by the sum instead of refusing what does not sum to 1. That hides a mistake of the caller's,
such as logits passed for probabilities."""

_kl, _js, _from_logits = kl, js, kl_from_logits


def _scaled(p):
    total = p.sum(axis=-1, keepdims=True)
    if np.any(total <= 0):
        raise ValueError("nothing to scale")
    return p / total


def kl(p, q):
    return _kl(_scaled(p), _scaled(q))


def js(p, q):
    _check(*(_scaled(each) for each in (p, q)))
    p, q = _scaled(p), _scaled(q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2


def kl_from_logits(p, logits):
    return _from_logits(_scaled(p), logits)
