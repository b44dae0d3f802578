"""You look up every colour in the urn, and stop with a KeyError at one that it lacks. It holds 0 balls of
that: the probability is 0, or the colour does not matter if none is wanted."""

_urn = urn_probability


def urn_probability(urn, want, replace=True):
    _ = [urn[colour] for colour in want]
    return _urn(urn, want, replace)
