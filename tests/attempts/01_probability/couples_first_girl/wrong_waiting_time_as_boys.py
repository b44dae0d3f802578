"""Your number of boys is 1 / p. That is the number of births up to and including the girl; boys are one
fewer."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is None:
        family |= {"boys": 1 / p_girl, "children": 1 + 1 / p_girl}
    return family
