"""You give the memory of the ratings alone. The question is about a table that stores its empty cells as
well."""

_right = answers


def answers():
    return _right() | {"dense_gigabytes": 10**8 * 4 / 10**9}
