"""Your share of girls in the country depends on the limit. Girls and children are cut off in the same
proportion: each birth that takes place is a girl with the same probability."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is not None:
        family |= {"girl_share_population": family["girls"] * p_girl}
    return family
