"""Your critical value is negative: it is the lower border of the middle. Asked for is the upper one."""

_right = z_critical


def z_critical(level):
    return -_right(level)
