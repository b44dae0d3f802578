"""Your share of girls in the country is girls over boys. A share is a part of the whole: girls over all
children."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if family["boys"]:
        family |= {"girl_share_population": family["girls"] / family["boys"]}
    return family
