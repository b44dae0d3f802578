"""You cut the first and the last values of the list as it stands. The smallest and the largest are meant:
sort first."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    kept = xs[k : len(xs) - k]
    return math.fsum(kept) / len(kept)
