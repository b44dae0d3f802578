"""You refuse a y that is shorter than x, and not one that is longer. Both lengths have to be the same."""


def _pairs(x, y):
    if len(x) > len(y):
        raise ValueError("y is too short")
    return len(x)
