"""Your range of elu is that of relu. Left of 0 it goes below 0 and levels off at -1."""

_right = output_range


def output_range(name):
    return _right("relu" if name == "elu" else name)
