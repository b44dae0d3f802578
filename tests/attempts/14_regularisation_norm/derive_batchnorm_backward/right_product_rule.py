"""By the product rule on (x2 - m) * s**-1, and more lines than needed."""


def variance():
    return (
        "2 / 3 * ((x1 - m) * 2/3 - (x2 - m) / 3 - (x3 - m) / 3)",
        "2 / 3 * ((x1 - m) - (x1 + x2 + x3 - 3 * m) / 3)",
        "2 / 3 * (x1 - m - 0)",
        "2 / 3 * (x1 - m)",
    )


def other():
    return (
        "-1/3 * s**-1 + (x2 - m) * (-(s**-2)) * (x1 - m) / (3 * s)",
        "-1 / (3 * s) - n2 * (x1 - m) / (3 * s**2)",
        "-1 / (3 * s) - n1 * n2 / (3 * s)",
    )


def gradient():
    return (
        "g1 * (2/3 - n1**2 / 3) / s - g2 * (1 + n1 * n2) / (3 * s) - g3 * (1 + n1 * n3) / (3 * s)",
        "g1 / s - (g1 + g2 + g3) / (3 * s) - (g1 * n1**2 + g2 * n1 * n2 + g3 * n1 * n3) / (3 * s)",
        "g1 / s - mg / s - n1 * (g1 * n1 + g2 * n2 + g3 * n3) / (3 * s)",
        "g1 / s - mg / s - n1 * mgn / s",
    )
