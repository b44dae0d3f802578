"""None: an exponential decay between the same two ends."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return max(floor, 1e-9) * (peak / max(floor, 1e-9)) ** (1 - progress)
