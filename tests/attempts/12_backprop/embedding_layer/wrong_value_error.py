"""You raise another error than IndexError for ids that do not exist."""


def _check(ids, n):
    if ids.size and (ids.min() < 0 or ids.max() >= n):
        raise ValueError("no such id")
