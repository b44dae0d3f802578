"""Your probability is that of somebody sharing one given person's birthday. Any two of the 23 may share
theirs."""

_right = answers


def answers():
    return _right() | {"shared_birthday": 1 - (364 / 365) ** 22}
