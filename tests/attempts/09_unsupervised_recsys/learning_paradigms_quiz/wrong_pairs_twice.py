"""You count each pair of users twice. The similarity of A with B is that of B with A."""

_right = answers


def answers():
    return _right() | {"user_pairs": 10**12}
