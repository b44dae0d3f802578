"""You divide the probabilities by their sum. They are used as they are: in thousands of draws that small
difference is multiplied."""

_pmf = multinomial_pmf


def multinomial_pmf(counts, probs):
    _pmf(counts, probs)
    return _pmf(counts, [p / math.fsum(probs) for p in probs])
