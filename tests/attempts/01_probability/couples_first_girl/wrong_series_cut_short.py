"""You add up the share over families of at most a thousand children. Where girls are rare many families are
larger: the sum over all sizes has a closed form, by the series of the logarithm."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is None:
        share = sum(p_girl * (1 - p_girl) ** (k - 1) / k for k in range(1, 1001))
        family["girl_share_per_family"] = share
    return family
