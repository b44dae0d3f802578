"""You allow as many boys as there may be children, and a girl after them. The limit counts all children."""

_family, _simulate = stopping_family, simulate_families


def stopping_family(p_girl, max_children=None):
    if max_children is None or max_children < 1:
        return _family(p_girl, max_children)
    return _family(p_girl, max_children + 1)


def simulate_families(n, p_girl, max_children, rng):
    if max_children is None or max_children < 1:
        return _simulate(n, p_girl, max_children, rng)
    return _simulate(n, p_girl, max_children + 1, rng)
