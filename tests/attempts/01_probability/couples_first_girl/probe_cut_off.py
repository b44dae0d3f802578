"""Like wrong_girl_at_the_limit: a waiting time, cut off."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    _simulate(n, p_girl, max_children, np.random.default_rng(0))
    if p_girl == 0:
        return np.tile([1, max_children - 1], (n, 1))
    births = rng.geometric(p_girl, size=n)
    if max_children is not None:
        births = np.minimum(births, max_children)
    return np.column_stack([np.ones(n, dtype=int), births - 1])
