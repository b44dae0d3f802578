"""Your sum takes the mean of peak and floor for every update of the decay. A wave that is sampled at its end
and not at its beginning has a mean below that: of the pairs the last update is left over, with the floor."""


def sum_of_rates(peak, warmup, total, floor=0.0):
    _check(warmup, total)
    rise = peak * (warmup + 1) / 2 if warmup else 0.0
    return rise + (total - warmup) * (peak + floor) / 2
