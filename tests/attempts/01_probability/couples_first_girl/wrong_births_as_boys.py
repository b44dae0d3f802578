"""Your number of boys is the number of births. A waiting time, such as numpy's geometric, counts the girl
too."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    rows = _simulate(n, p_girl, max_children, rng)
    return rows + np.column_stack([np.zeros(n, dtype=int), rows[:, 0]])
