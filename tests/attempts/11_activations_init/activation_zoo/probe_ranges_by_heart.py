"""Like wrong_one_range_for_the_family: a table that gives everything with elu in its name the same
range."""

import math

_right = output_range


def output_range(name):
    return (0.0, math.inf) if name.endswith("elu") else _right(name)
