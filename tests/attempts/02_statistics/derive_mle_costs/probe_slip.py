"""None: a slip in the second line, of one index."""

_lines = unequal_noise


def unequal_noise():
    first, second, *rest = _lines()
    return [first, second.replace("(y2 - m2)", "(y2 - m1)"), *rest]
