"""Your range is that of relu for all its relatives. Only relu stops at 0: leaky_relu goes down without end,
and elu levels off at -1."""

_right = output_range


def output_range(name):
    return _right("relu" if name in ("leaky_relu", "elu") else name)
