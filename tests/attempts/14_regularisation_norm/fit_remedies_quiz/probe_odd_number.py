"""None: a rate that nobody has proposed."""

_right = answers


def answers():
    return _right() | {"dropout_hidden": 0.35}
