"""Your dv / dx1 takes the mean as a constant. The result is the same, but only because the deviations add
up to 0: begin with all three squares, and show it."""


def variance():
    return ["2 * (x1 - m) * 1 / 3", "(x1 - m) * 2 / 3", "2 * (x1 - m) / 3"]
