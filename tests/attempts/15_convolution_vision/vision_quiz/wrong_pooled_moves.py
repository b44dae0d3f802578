"""You let the mean over all places move with the image. It has no places left: the values of the map are the
same ones, elsewhere, and their mean is the same."""

_right = answers


def answers():
    return _right() | {"shift_pooled": "equivariant"}
