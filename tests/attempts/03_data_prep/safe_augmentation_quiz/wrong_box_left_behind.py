"""You mirror the image and leave the box where it was. In detection and segmentation the mark has to be
moved with the image."""

_right = answers


def answers():
    return _right() | {"mirrored_box": 10}
