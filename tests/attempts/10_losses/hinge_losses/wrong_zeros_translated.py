"""You turn labels of 0 into -1 in silence. Here they are to be refused: a caller who mixes up the two
conventions should hear of it."""

_hinge, _squared = hinge, squared_hinge


def hinge(y, score):
    return _hinge(np.where(y == 0, -1, y), score)


def squared_hinge(y, score):
    return _squared(np.where(y == 0, -1, y), score)
