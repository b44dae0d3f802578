"""You add floats one after the other, and each addition is rounded: next to 1e16 a 1 is lost. math.fsum
keeps what is left over."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    total = 0.0
    kept = sorted(xs)[k : len(xs) - k]
    for x in kept:
        total += x
    return total / len(kept)
