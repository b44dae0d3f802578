"""Your rate falls below the floor, since a cosine runs from 1 to -1. Add 1 and halve, so that it runs from 1
to 0."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * math.cos(math.pi * progress)
