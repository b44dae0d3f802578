"""By the square of a sine of half the angle, and a sum of pairs."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if not (t >= 1 and 0 <= warmup <= total):
        raise ValueError("t from 1, warmup from 0 to total")
    if t <= warmup:
        return t / warmup * peak
    share = min(1.0, (t - warmup) / (total - warmup)) if total > warmup else 1.0
    return peak - (peak - floor) * math.sin(math.pi * share / 2) ** 2


def sum_of_rates(peak, warmup, total, floor=0.0):
    if warmup < 0 or warmup > total:
        raise ValueError("warmup")
    result = 0.0
    if warmup > 0:
        result += (peak / warmup + peak) * warmup / 2
    if warmup < total:
        result += ((peak + floor) * (total - warmup + 1)) / 2 - peak
    return result
