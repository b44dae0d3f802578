"""Like wrong_average_of_shares: by the formula for no limit, and by a sum for one."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    q = 1 - p_girl
    if max_children is None and 0 < p_girl < 1:
        family["girl_share_population"] = -p_girl * math.log(p_girl) / q
    elif max_children is not None:
        family["girl_share_population"] = sum(p_girl * q**k / (k + 1) for k in range(max_children))
    return family
