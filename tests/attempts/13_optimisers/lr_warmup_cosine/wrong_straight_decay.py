"""Your rate falls in a straight line. Along half a cosine wave it falls slowly at both ends and fastest in
the middle."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 - progress)
