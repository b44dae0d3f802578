"""Your decay would reach the floor one update after the last."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t > total:
        return floor
    progress = (t - warmup) / (total - warmup + 1)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
