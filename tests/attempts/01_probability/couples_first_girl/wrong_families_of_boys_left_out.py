"""Your share within a family leaves out the families without a girl. They count too, with share 0."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is not None and family["girls"]:
        family |= {"girl_share_per_family": family["girl_share_per_family"] / family["girls"]}
    return family
