"""Like wrong_weights_dropped: the same lines, put together."""

_lines = unequal_noise


def unequal_noise():
    return _lines()[:3] + [" + ".join(["(y1 - m1)**2", "(y2 - m2)**2"])]
