"""You have the two weights the wrong way round: the first image has 0.3, and so has its class."""

_right = answers


def answers():
    return _right() | {"mixed_label": (0.7, 0.3)}
