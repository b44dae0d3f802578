"""Child by child, in plain loops; without a limit the sums end where nothing is left."""


def check(p, limit):
    if p < 0 or p > 1 or (p == 0 and limit is None) or (limit is not None and limit < 1):
        raise ValueError("no such family")


def stopping_family(p_girl, max_children=None):
    check(p_girl, max_children)
    reached, born = 1.0, 0
    children = girls = share = 0.0
    while reached > 1e-17 and born != max_children:
        born += 1
        children += reached
        girls += reached * p_girl
        share += reached * p_girl / born
        reached *= 1 - p_girl
    return {
        "girl_share_per_family": share,
        "girl_share_population": girls / children,
        "boys": children - girls,
        "girls": girls,
        "children": children,
    }


def simulate_families(n, p_girl, max_children, rng):
    check(p_girl, max_children)
    if n <= 0:
        raise ValueError("no families")
    rows = []
    for _ in range(n):
        girls = boys = 0
        while girls == 0 and boys != max_children:
            if rng.random() < p_girl:
                girls += 1
            else:
                boys += 1
        rows.append((girls, boys))
    return np.array(rows)
