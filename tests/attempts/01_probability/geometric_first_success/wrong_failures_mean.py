"""Your mean matches (1 - p) / p, the expected number of failures. The successful trial counts too: one more,
1 / p."""


def geom_mean_var(p):
    _require_valid(p)
    return (1 - p) / p, (1 - p) / p**2
