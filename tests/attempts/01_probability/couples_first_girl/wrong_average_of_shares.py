"""Your share of girls in the country is the average of the shares in its families. That gives an only child
the weight of a family of seven: divide all girls by all children."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    return family | {"girl_share_population": family["girl_share_per_family"]}
