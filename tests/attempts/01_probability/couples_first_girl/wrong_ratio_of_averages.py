"""Your share within a family is expected girls over expected children. That is the share in the country;
the expectation of a quotient is not the quotient of the expectations."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    return family | {"girl_share_per_family": family["girl_share_population"]}
