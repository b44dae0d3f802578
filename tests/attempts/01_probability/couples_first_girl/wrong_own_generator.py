"""You make a generator of your own. Every call then gives the same families, whatever the caller passes."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    return _simulate(n, p_girl, max_children, np.random.default_rng(1))
