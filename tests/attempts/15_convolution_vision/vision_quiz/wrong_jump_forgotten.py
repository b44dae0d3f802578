"""You go on in single pixels behind the pooling. There neighbouring values lie two pixels apart, so a kernel
of 3 adds twice as much to the receptive field."""

_right = answers


def answers():
    return _right() | {"field_pooled": 6}
