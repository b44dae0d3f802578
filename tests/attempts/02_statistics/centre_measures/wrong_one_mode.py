"""You return one mode only. Several values may share the highest count, and then all of them are modes."""

_modes = modes


def modes(values):
    return _modes(values)[:1]
