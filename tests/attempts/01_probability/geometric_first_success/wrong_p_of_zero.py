"""Your functions accept p = 0. Then no trial ever succeeds and there is no waiting time: refuse it with a
ValueError."""


def _require_valid(p):
    if not 0 <= p <= 1:
        raise ValueError("p must be a probability")


def geom_mean_var(p):
    _require_valid(p)
    return (1 / p, (1 - p) / p**2) if p else (math.inf, math.inf)
