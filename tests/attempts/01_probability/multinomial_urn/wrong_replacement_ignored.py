"""Your answer is the same whether the balls go back or stay out. Without replacement the shares change with
every draw: count hands of balls instead."""

_with_and_without = urn_probability


def urn_probability(urn, want, replace=True):
    return _with_and_without(urn, want, True)
