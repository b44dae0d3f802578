"""Closed forms for the limited family too; a matrix of births."""


def stopping_family(p_girl, max_children=None):
    p = float(p_girl)
    if (
        not (0 <= p <= 1)
        or (max_children is None and not p)
        or (max_children is not None and max_children <= 0)
    ):
        raise ValueError("impossible")
    girls = 1.0 if max_children is None else 1 - (1 - p) ** max_children
    children = girls / p if p else float(max_children)
    if max_children is None:
        share = 1.0 if p == 1 else p * np.log(p) / (p - 1)
    else:
        k = np.arange(max_children)
        share = np.sum((1 - p) ** k / (k + 1)) * p
    answer = dict(children=children, girls=girls, boys=children * (1 - p))
    return answer | dict(girl_share_population=np.float64(p), girl_share_per_family=share)


def simulate_families(n, p_girl, max_children, rng):
    stopping_family(p_girl, max_children)
    if n < 1:
        raise ValueError("n")
    girls, boys = np.zeros(n, dtype=np.int32), np.zeros(n, dtype=np.int32)
    open_ = np.ones(n, dtype=bool)
    while open_.any():
        is_girl = rng.random(n) < p_girl
        girls[open_ & is_girl] = 1
        boys[open_ & ~is_girl] += 1
        open_ &= ~is_girl
        if max_children is not None:
            open_ &= boys < max_children
    return np.stack([girls, boys], axis=1)
