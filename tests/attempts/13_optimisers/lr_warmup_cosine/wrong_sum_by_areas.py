"""Your sum is the area under the curve. Rates are added up at whole updates, which gives half a peak more
in the warm-up and half of the drop less in the decay."""


def sum_of_rates(peak, warmup, total, floor=0.0):
    _check(warmup, total)
    rise = peak * warmup / 2
    decay = total - warmup
    fall = decay * (peak + floor) / 2
    return rise + fall
