"""None: numbers that no known mistake gives."""

_right = answers


def answers():
    return _right() | {"zeros_added": 40, "field_pooled": 12}
