"""You leave out the floor: your rate falls to 0."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return 0.0
    progress = (t - warmup) / (total - warmup)
    return peak * (1 + math.cos(math.pi * progress)) / 2
