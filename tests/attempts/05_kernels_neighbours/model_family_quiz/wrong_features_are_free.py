"""You let a distance cost the same for three times as many features. It is a sum over the features."""

_right = answers


def answers():
    return _right() | {"query_time": 10}
