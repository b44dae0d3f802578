"""Like wrong_replacement_ignored: ball after ball, with the shares of the full urn."""


def urn_probability(urn, want, replace=True):
    balls, left, probability = sum(urn.values()), sum(want.values()), Fraction(1)
    for colour, number in want.items():
        probability *= math.comb(left, number)
        left -= number
        for _ in range(number):
            probability *= Fraction(urn.get(colour, 0), balls)
    return probability
