"""You give the share of rows that do occur in a bootstrap sample. Asked are those that are left out, on
which a forest can be validated."""

_right = answers


def answers():
    return _right() | {"out_of_bag": 1 - math.exp(-1)}
