"""You let numpy broadcast distributions over different numbers of outcomes, or different numbers of rows.
Compare the shapes first."""

_kl, _js, _from_logits = kl, js, kl_from_logits


def kl(p, q):
    return _kl(*np.broadcast_arrays(p, q)) if p.size > 1 and q.size > 1 else 0.0


def js(p, q):
    if p.size != q.size:
        return 0.0
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2


def kl_from_logits(p, logits):
    return _from_logits(*np.broadcast_arrays(p, logits))
