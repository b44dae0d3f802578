"""You add the floor to the whole wave, so the decay begins above the peak. The wave spans the distance
between the two."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + peak * (1 + math.cos(math.pi * progress)) / 2
