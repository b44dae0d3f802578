"""You replace the extremes by the nearest value that is kept. That is the winsorised mean; trimming leaves
them out."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    ordered = sorted(xs)
    kept = [min(max(x, ordered[k]), ordered[len(xs) - 1 - k]) for x in ordered]
    return math.fsum(kept) / len(kept)
