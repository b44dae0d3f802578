"""Your sum leaves out the last update, which has the rate floor."""


def sum_of_rates(peak, warmup, total, floor=0.0):
    _check(warmup, total)
    rise = peak * (warmup + 1) / 2 if warmup else 0.0
    decay = total - warmup
    fall = (decay - 1) * (peak + floor) / 2 if decay else 0.0
    return rise + fall
