"""Your warm-up rises from the floor. It is proportional to the number of the update; the floor belongs to
the decay."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return floor + (peak - floor) * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
