"""You use a quarter of a cosine wave, which falls ever faster up to the end. Half a wave goes from cos 0
to cos pi, and is shifted and halved to run from 1 to 0."""


def learning_rate(t, peak, warmup, total, floor=0.0):
    if t < 1:
        raise ValueError("t")
    _check(warmup, total)
    if t <= warmup:
        return peak * t / warmup
    if t >= total:
        return floor
    progress = (t - warmup) / (total - warmup)
    return floor + (peak - floor) * math.cos(math.pi / 2 * progress)
