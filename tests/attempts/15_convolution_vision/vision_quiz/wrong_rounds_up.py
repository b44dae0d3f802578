"""You round the number of strides up. A stride that does not fit any more is not taken; the pixels behind the
last window are not used."""

_right = answers


def answers():
    return _right() | {"conv_side": 113}
