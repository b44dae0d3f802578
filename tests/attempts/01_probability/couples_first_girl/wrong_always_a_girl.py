"""You count one girl in every family. With a limit some families have boys only."""

_family = stopping_family


def stopping_family(p_girl, max_children=None):
    family = _family(p_girl, max_children)
    if max_children is not None:
        family |= {"girls": 1.0, "boys": family["children"] - 1}
    return family
