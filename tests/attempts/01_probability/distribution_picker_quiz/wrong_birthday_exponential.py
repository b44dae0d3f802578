"""Your birthday probability is 1 - exp(-253/365), a quick approximation from the expected number of pairs.
The exact value lets the people come in one by one, each avoiding all days taken so far."""

_right = answers


def answers():
    return _right() | {"shared_birthday": 1 - math.exp(-253 / 365)}
