"""Your first lines leave out the constant 1 / (sigma sqrt(2 pi)) of the densities. It may go later, as it
does not depend on the predictions; the first line is the likelihood as it is."""


def equal_noise():
    return [
        "-log(exp(-(y1 - m1)**2 / (2*s**2)) * exp(-(y2 - m2)**2 / (2*s**2)))",
        "(y1 - m1)**2 / (2*s**2) + (y2 - m2)**2 / (2*s**2)",
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s**2)",
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]


def unequal_noise():
    return [
        "-log(exp(-(y1 - m1)**2 / (2*s1**2)) * exp(-(y2 - m2)**2 / (2*s2**2)))",
        "(y1 - m1)**2 / (2*s1**2) + (y2 - m2)**2 / (2*s2**2)",
        "(y1 - m1)**2 / s1**2 + (y2 - m2)**2 / s2**2",
    ]
