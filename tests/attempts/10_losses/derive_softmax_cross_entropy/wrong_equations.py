"""Your lines are equations. Write only the right-hand side of each: the check reads expressions and
compares each line with the one before."""


def own_probability():
    return ["dp0 = (exp(z0) * s - exp(z0) * exp(z0)) / s**2", "dp0 = p0 - p0**2", "dp0 = p0 * (1 - p0)"]


def other_probability():
    return ["dp1 = -exp(z1) * exp(z0) / s**2", "dp1 = -(exp(z1) / s) * (exp(z0) / s)", "dp1 = -p1 * p0"]


def gradient():
    return [
        "dL = -y0 / p0 * p0 * (1 - p0) - y1 / p1 * (-p1 * p0) - y2 / p2 * (-p2 * p0)",
        "dL = -y0 * (1 - p0) + y1 * p0 + y2 * p0",
        "dL = p0 * (y0 + y1 + y2) - y0",
        "dL = p0 - y0",
    ]
