"""You give every family the same number of children, the limit. A couple stops at its first girl."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    rows = _simulate(n, p_girl, max_children, rng)
    if max_children is not None:
        rows[:, 1] = max_children - rows[:, 0]
    return rows
