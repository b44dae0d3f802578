"""With numpy's interp and clip, and the sum of the cosines as -1."""

import numpy as np


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t <= 0 or warmup < 0 or total < warmup:
        raise ValueError((t, warmup, total))
    if t <= warmup:
        return np.interp(t, [0, warmup], [0.0, peak])
    if total == warmup:
        return np.float64(floor)
    angle = np.interp(t, [warmup, total], [0.0, np.pi])
    return floor + 0.5 * (peak - floor) * (1.0 + np.cos(angle))


def sum_of_rates(peak, warmup, total, floor=0.0):
    if not 0 <= warmup <= total:
        raise ValueError((warmup, total))
    n = total - warmup
    falling = n * (peak + floor) / 2 - (peak - floor) / 2 if n else 0
    return falling + (peak / warmup * (warmup * (warmup + 1) / 2) if warmup else 0)
