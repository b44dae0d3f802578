"""You cut the wave off at the floor. It is to be flattened so that it ends there."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return max(floor, peak * (1 + math.cos(math.pi * progress)) / 2)
