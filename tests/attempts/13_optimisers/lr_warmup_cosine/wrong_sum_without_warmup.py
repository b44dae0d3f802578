"""Your sum has the decay only. The updates of the warm-up count too."""


def sum_of_rates(peak, warmup, total, floor=0.0):
    _check(warmup, total)
    decay = total - warmup
    fall = (decay - 1) * (peak + floor) / 2 + floor if decay else 0.0
    return fall
