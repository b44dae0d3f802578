"""None: a number nobody has thought of."""

_right = answers


def answers():
    return _right() | {"receptive_field": 8}
