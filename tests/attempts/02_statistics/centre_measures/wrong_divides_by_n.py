"""You divide by the number of all values, dropped ones included. The mean of what is left divides by their
number."""


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    return math.fsum(sorted(xs)[k : len(xs) - k]) / len(xs)
