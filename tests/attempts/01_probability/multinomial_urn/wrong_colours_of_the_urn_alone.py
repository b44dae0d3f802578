"""You go through the colours of the urn. A colour that is wanted and not in it is then overlooked, and it
makes the whole impossible."""

_urn = urn_probability


def urn_probability(urn, want, replace=True):
    _urn(urn, want, replace)
    total, n = sum(urn.values()), sum(want.values())
    if not replace and n > total:
        return Fraction(0)
    orders = math.factorial(n) // math.prod(math.factorial(k) for k in want.values())
    if replace:
        return orders * math.prod(
            (Fraction(b, total) ** want.get(c, 0) for c, b in urn.items()), start=Fraction(1)
        )
    return Fraction(math.prod(math.comb(b, want.get(c, 0)) for c, b in urn.items()), math.comb(total, n))
