"""You replace a family that reaches the limit without a girl by another draw. Families of boys exist, and
count."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    rows = _simulate(n, p_girl, max_children, rng)
    while p_girl > 0 and (rows[:, 0] == 0).any():
        again = rows[:, 0] == 0
        rows[again] = _simulate(int(again.sum()), p_girl, max_children, rng)
    return rows
