"""You give a computed interval a probability of 95%. Nothing random is left in it: the 95% belong to the
recipe, over all the samples that might have been drawn."""

_right = answers


def answers():
    return _right() | {"interval_after": True}
