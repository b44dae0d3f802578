"""Your curve runs from (1, 1) to (0, 0), with rising thresholds. Start with the strictest threshold, which
lets nothing pass."""

_right = roc_curve


def roc_curve(y, score):
    return tuple(part[::-1] for part in _right(y, score))
