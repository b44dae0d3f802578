"""Your lines take a quantity of 0, or below. A rule about the values within a row is a CHECK."""

_right = set_up


def set_up():
    return _right().replace(" CHECK (quantity >= 1)", "")
