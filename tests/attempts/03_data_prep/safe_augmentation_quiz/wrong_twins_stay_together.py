"""You expect twins to be on the same side of the split. If all images are shuffled, nothing keeps them
together: split first, then augment the training part."""

_right = answers


def answers():
    return _right() | {"twin_in_training": 0}
