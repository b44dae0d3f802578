"""Where every birth is a girl you divide by 1 - p, which is 0. The family is then one girl, and the share
within it 1."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if p_girl == 1 and max_children is None:
        family |= {"girl_share_per_family": math.nan}
    return family
