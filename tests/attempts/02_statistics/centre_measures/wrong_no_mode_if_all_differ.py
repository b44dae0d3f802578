"""You return no mode where all values are different. By the definition asked for, they all are: none occurs
more often than another."""

_modes = modes


def modes(values):
    found = _modes(values)
    return [] if len(found) == len(values) and len(values) > 1 else found
