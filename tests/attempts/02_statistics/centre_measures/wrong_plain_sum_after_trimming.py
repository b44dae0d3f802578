"""You add what is left after trimming by a plain sum, and each addition is rounded. Large numbers that
cancel may be left in the middle as well: use math.fsum there too."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    if k == 0:
        return math.fsum(xs) / len(xs)
    total = 0.0
    for x in sorted(xs)[k : len(xs) - k]:
        total += x
    return total / (len(xs) - 2 * k)
