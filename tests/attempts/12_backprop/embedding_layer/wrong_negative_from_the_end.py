"""You let a negative id count from the end, as numpy does by itself. An id of -1 is usually a mark for
"unknown", and reading the last row for it is a silent mistake: raise an IndexError."""


def _check(ids, n):
    if ids.size and ids.max() >= n:
        raise IndexError("too large")
    if ids.size and ids.min() < -n:
        raise IndexError("too small")
