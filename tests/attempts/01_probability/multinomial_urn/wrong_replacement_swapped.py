"""You draw without replacement where the balls go back, and the other way round. With replace=True the
shares stay the same at every draw."""

_with_and_without = urn_probability


def urn_probability(urn, want, replace=True):
    return _with_and_without(urn, want, not replace)
