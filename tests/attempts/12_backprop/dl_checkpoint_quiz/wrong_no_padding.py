"""You put no rows above the image. Without them the output would be smaller; zeros are put on all sides, not
only in the corners."""

_right = answers


def answers():
    return _right() | {"same_padding": 0}
