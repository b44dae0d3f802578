"""You return the name of the operation. Names repeat; the index is asked for."""

_right = first_bad


def first_bad(trace):
    found = _right(trace)
    return found and (trace[found[0]][0], found[1])
