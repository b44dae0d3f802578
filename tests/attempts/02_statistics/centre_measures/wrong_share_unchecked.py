"""You take shares of a half and more, or below 0. They leave nothing to average, or mean nothing: raise a
ValueError."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    kept = sorted(xs)[k : len(xs) - k] or [math.nan]
    return math.fsum(kept) / len(kept)
