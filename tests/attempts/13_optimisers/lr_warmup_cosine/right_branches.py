"""The three parts in the other order."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    _check(warmup, total)
    if t < 1:
        raise ValueError("count updates from 1")
    if t > warmup and t > total:
        return floor
    if t > warmup:
        wave = math.cos((t - warmup) * math.pi / (total - warmup))
        return 0.5 * (peak + floor) + 0.5 * (peak - floor) * wave
    return peak * (t / warmup)
