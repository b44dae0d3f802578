"""Your elastic net adds up the weights with their signs, so that they cancel. The lasso takes absolute
values."""

_right = answers


def answers():
    return _right() | {"elastic_net": (3 - 4) + (9 + 16)}
