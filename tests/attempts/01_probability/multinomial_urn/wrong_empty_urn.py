"""You divide by the number of ways to draw so many balls, which is 0 where more are wanted than there are.
What the urn cannot give has probability 0."""


def urn_probability(urn, want, replace=True):
    balls, draws = sum(urn.values()), sum(want.values())
    if not replace:
        hands = math.prod(math.comb(urn.get(colour, 0), number) for colour, number in want.items())
        return Fraction(hands, math.comb(balls, draws))
    probability = Fraction(math.factorial(draws))
    for colour, number in want.items():
        probability *= Fraction(urn.get(colour, 0), balls) ** number / math.factorial(number)
    return probability
