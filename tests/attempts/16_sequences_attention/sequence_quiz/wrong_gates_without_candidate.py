"""Your share counts the gates alone. The candidate of each cell has weights of its own, as many as a gate."""

_right = answers


def answers():
    return _right() | {"gru_share": 2 / 3}
