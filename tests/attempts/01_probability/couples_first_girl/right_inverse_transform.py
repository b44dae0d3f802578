"""A long sum for the share; waiting times by the inverse of the distribution function."""


def stopping_family(p_girl, max_children=None):
    if p_girl < 0 or p_girl > 1:
        raise ValueError("probability")
    if max_children is None:
        if p_girl == 0:
            raise ValueError("endless")
        terms = int(45 / p_girl) + 1
    elif max_children < 1:
        raise ValueError("limit")
    else:
        terms = max_children
    k = np.arange(1, terms + 1)
    chance = (1 - p_girl) ** (k - 1.0) * p_girl
    none = max(1 - chance.sum(), 0.0)
    boys = float(chance @ (k - 1)) + (none * terms if max_children else 0.0)
    girls = float(chance.sum()) if max_children else 1.0
    return {
        "children": girls + boys,
        "girls": girls,
        "boys": boys,
        "girl_share_population": girls / (girls + boys),
        "girl_share_per_family": float(chance @ (1 / k)),
    }


def simulate_families(n, p_girl, max_children, rng):
    stopping_family(p_girl, max_children)
    if n < 1:
        raise ValueError("n")
    u = 1 - rng.random(n)
    if p_girl == 1:
        failures = np.zeros(n)
    elif p_girl == 0:
        failures = np.full(n, np.inf)
    else:
        failures = np.floor(np.log(u) / np.log1p(-p_girl))
    limit = np.inf if max_children is None else max_children
    girls = failures < limit
    return np.array([girls, np.where(girls, failures, limit)]).T.astype(int)
