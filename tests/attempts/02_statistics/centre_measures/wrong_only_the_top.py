"""You drop only the largest values. The smallest can be as wild, and as long as they stay the mean is pulled
down."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    kept = sorted(xs)[: len(xs) - int(share * len(xs))]
    return math.fsum(kept) / len(kept)
