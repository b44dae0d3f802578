"""Your decay takes as many updates as the whole training, and is not finished at the last one. It has
total - warmup updates."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / total
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
