"""Your answers are the probability of one particular order of the draws. Multiply by the number of orders
with the same counts, n! / (k1! k2! ...)."""


def multinomial_pmf(counts, probs):
    _require_distribution(probs)
    if len(counts) != len(probs) or min(counts) < 0:
        raise ValueError("counts do not fit")
    return math.prod(p**k for p, k in zip(probs, counts))


def urn_probability(urn, want, replace=True):
    balls, probability = sum(urn.values()), Fraction(1)
    out = 0
    for colour, number in want.items():
        for i in range(number):
            have = urn.get(colour, 0) - (0 if replace else i)
            if have <= 0:
                return Fraction(0)
            probability *= Fraction(have, balls - (0 if replace else out))
            out += 1
    return probability
