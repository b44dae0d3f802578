"""None: one birth in ten brings two boys."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    rows = _simulate(n, p_girl, max_children, rng)
    twins = (rng.random(n) < 0.1) & (rows[:, 1] > 0)
    return rows + np.column_stack([np.zeros(n, dtype=int), twins.astype(int)])
