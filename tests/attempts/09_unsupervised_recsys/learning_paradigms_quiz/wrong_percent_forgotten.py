"""You read 0.1% as one tenth. Per cent is already one in a hundred."""

_right = answers


def answers():
    return _right() | {"ratings": 10**6 * 10**5 * 0.1}
