"""You draw with the probability of a boy in the place of that of a girl."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    if not 0 < p_girl < 1:
        return _simulate(n, p_girl, max_children, rng)
    return _simulate(n, 1 - p_girl, max_children, rng)
