"""You let the pooling double the steps and forget that its own window has two places: it widens the field by
one pixel."""

_right = answers


def answers():
    return _right() | {"field_pooled": 7}
