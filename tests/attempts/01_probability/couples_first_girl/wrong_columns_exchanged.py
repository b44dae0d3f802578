"""Your columns are boys, girls. Asked for are girls first."""

_simulate = simulate_families


def simulate_families(n, p_girl, max_children, rng):
    return _simulate(n, p_girl, max_children, rng)[:, ::-1]
