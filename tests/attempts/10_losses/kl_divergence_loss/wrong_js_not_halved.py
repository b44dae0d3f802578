"""Your Jensen-Shannon divergence is the sum of the two divergences from the mixture. Their mean is asked
for."""

_right = js


def js(p, q):
    return 2 * _right(p, q)
