"""You treat the 253 pairs as independent. They are not: if A shares a birthday with B, and B with C, then A
does with C. Let the people come in one by one, each avoiding all days taken so far."""

_right = answers


def answers():
    return _right() | {"shared_birthday": 1 - (364 / 365) ** 253}
