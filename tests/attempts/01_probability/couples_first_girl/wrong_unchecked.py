"""You compute with impossible probabilities and limits. Refuse them with a ValueError, and families that
never end as well."""


def stopping_family(p_girl, max_children=None):
    p, limit = p_girl, max_children
    if limit is None:
        share = -p / (1 - p) * math.log(p) if 0 < p < 1 else 1.0
        children = 1 / p if p else math.inf
        return {
            "children": children,
            "girls": 1.0,
            "boys": children - 1,
            "girl_share_population": p,
            "girl_share_per_family": share,
        }
    children = sum((1 - p) ** k for k in range(limit))
    girls = 1 - (1 - p) ** limit if limit > 0 else 0.0
    share = sum((1 - p) ** k * p / (k + 1) for k in range(limit))
    return {
        "children": float(children),
        "girls": girls,
        "boys": children - girls,
        "girl_share_population": p,
        "girl_share_per_family": float(share),
    }
