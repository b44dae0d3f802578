"""None: the right numbers, in plain lists where arrays are asked for."""

_right = roc_curve


def roc_curve(y, score):
    return tuple(part.tolist() for part in _right(y, score))
