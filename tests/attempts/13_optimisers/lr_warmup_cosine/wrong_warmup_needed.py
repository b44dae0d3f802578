"""You divide by the length of the warm-up, or of the decay, before you ask whether there is one. Either may
be 0."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    rising = peak * t / warmup
    if t <= warmup:
        return rising
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
