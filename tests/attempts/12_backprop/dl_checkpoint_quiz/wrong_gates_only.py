"""You count the gates only. The candidate state has a set of weights too, in both layers."""

_right = answers


def answers():
    return _right() | {"gru_lstm": 2 / 3}
