"""You have 1 / p children in a family with a limit too. Couples that give up at the limit have fewer than
they would have had."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is not None and p_girl > 0:
        family |= {"children": 1 / p_girl, "boys": 1 / p_girl - family["girls"]}
    return family
