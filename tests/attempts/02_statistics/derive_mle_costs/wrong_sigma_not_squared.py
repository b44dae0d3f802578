"""Your exponent divides by sigma instead of its square: the error has to be measured in standard deviations
before it is squared."""


def equal_noise():
    return [
        "-log(exp(-(y1 - m1)**2 / (2*s)) / (s*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s)) / (s*sqrt(2*pi)))",
        "(y1 - m1)**2 / (2*s) + (y2 - m2)**2 / (2*s) + 2 * log(s*sqrt(2*pi))",
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s)",
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]


def unequal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s1)) / (s1*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s2)) /"
            " (s2*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s1) + log(s1*sqrt(2*pi)) + (y2 - m2)**2 / (2*s2) + log(s2*sqrt(2*pi))",
        "(y1 - m1)**2 / (2*s1) + (y2 - m2)**2 / (2*s2)",
        "(y1 - m1)**2 / s1 + (y2 - m2)**2 / s2",
    ]
