"""Your range of elu has no lower end. exp(z) never falls below 0, so exp(z) - 1 levels off at -1."""

_right = output_range


def output_range(name):
    return _right("identity" if name == "elu" else name)
