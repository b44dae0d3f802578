"""Like wrong_cosine_from_the_start: by the square of a cosine."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    return floor + (peak - floor) * math.cos(math.pi / 2 * t / total) ** 2
