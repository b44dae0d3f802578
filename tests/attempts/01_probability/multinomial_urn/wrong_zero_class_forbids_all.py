"""You return 0 as soon as a class has probability 0, wanted or not. One that is wanted 0 times costs
nothing."""

_pmf = multinomial_pmf


def multinomial_pmf(counts, probs):
    value = _pmf(counts, probs)
    return 0.0 if any(p == 0 for p in probs) else value
