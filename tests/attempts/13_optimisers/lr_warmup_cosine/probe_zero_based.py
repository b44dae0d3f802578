"""Like wrong_first_rate_zero: with a counter of its own."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        done = t - 1
        return done * (peak / warmup)
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
