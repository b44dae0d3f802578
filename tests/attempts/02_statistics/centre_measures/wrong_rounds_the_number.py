"""You round share * n to the nearest whole number. Its whole part is asked for: a value goes only if it is
wholly within the share."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = min(round(share * len(xs)), (len(xs) - 1) // 2)
    kept = sorted(xs)[k : len(xs) - k]
    return math.fsum(kept) / len(kept)
