"""Your weight is that of a position which sees all ten. Under the causal mask the third one sees three."""

_right = answers


def answers():
    return _right() | {"third_position": 0.1}
