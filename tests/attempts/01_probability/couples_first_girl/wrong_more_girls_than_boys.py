"""You have too few boys, as if the first child were always a girl or the rule could favour girls. Without a
limit and with p = 1/2 a family has one boy on average: some have none, some have many."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    return family | {"boys": family["boys"] / 2, "children": family["girls"] + family["boys"] / 2}
