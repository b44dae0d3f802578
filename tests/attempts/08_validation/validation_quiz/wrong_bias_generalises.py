"""You let a model that is too simple do well on new rows. Only the difference between its errors is small;
both are high."""

_right = answers


def answers():
    return _right() | {"high_bias": "error on new rows"}
