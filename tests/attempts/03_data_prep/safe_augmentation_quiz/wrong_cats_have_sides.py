"""You hold that a mirrored cat has lost its label. A change that does not touch what the label is about is
what augmentation is made of."""

_right = answers


def answers():
    return _right() | {"cat_mirrored": False}
