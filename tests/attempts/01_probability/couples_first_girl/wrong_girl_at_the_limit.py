"""In your simulation the last child that the limit allows is a girl. It is one with the same probability as
any other; a waiting time that is merely cut off at the limit hides that."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    rows = _simulate(n, p_girl, max_children, rng)
    return np.column_stack([np.ones(n, dtype=int), rows.sum(axis=1) - 1])
