"""Your number of children is 1 / p with a limit too, and is not the sum of your girls and boys. Couples that
give up at the limit have fewer."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    return family | {"children": 1 / p_girl} if p_girl > 0 else family
