"""Your decay begins one update late: the first update after the warm-up has the peak again."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup - 1) / (total - warmup - 1)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
