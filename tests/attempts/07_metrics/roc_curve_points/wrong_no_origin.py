"""Your curve begins at the highest score. The point (0, 0) is missing, with a threshold above all scores:
without it the area under the first piece is lost."""

_right = roc_curve


def roc_curve(y, score):
    return tuple(part[1:] for part in _right(y, score))
