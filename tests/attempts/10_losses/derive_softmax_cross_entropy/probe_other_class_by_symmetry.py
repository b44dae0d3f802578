"""None: right, with the sum of all derivatives, which is 0, as the argument for dp1 / dz0."""


def other_probability():
    return (
        "-exp(z0) * exp(z1) / (exp(z0) + exp(z1) + exp(z2))**2",
        "-p0 * exp(z1) / s",
        "-(p0 * (1 - p0)) * p1 / (1 - p0)",
        "-p1 * p0",
    )
