"""Your first line of dv / dx1 gives the squares of x2 and x3 terms of 0. Their deviations move with the mean,
by -1/3 of what x1 does; all that comes through the mean cancels in the end, and that is to be shown."""


def variance():
    return ["2 * (x1 - m) / 3 + 0 * (x2 - m) + 0 * (x3 - m)", "2 * (x1 - m) / 3 + 0", "2 * (x1 - m) / 3"]
