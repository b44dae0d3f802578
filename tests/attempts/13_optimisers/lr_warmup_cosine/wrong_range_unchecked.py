"""You go on with an update before the first, or with a warm-up that is negative or longer than the
training. Raise a ValueError."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup or 1)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2


def sum_of_rates(peak, warmup, total, floor=0.0):
    rise = peak * (warmup + 1) / 2 if warmup else 0.0
    decay = total - warmup
    fall = (decay - 1) * (peak + floor) / 2 + floor if decay else 0.0
    return rise + fall
