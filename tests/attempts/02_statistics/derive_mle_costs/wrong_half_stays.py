"""Your last lines have a factor 1/2, by convention or because they take the mean of two. Asked for is the
sum of the squares, without a factor."""


def equal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s**2)) / (s*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s**2)) /"
            " (s*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s**2) + (y2 - m2)**2 / (2*s**2) + 2 * log(s*sqrt(2*pi))",
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s**2)",
        "((y1 - m1)**2 + (y2 - m2)**2) / 2",
    ]


def unequal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s1**2)) / (s1*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s2**2))"
            " / (s2*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s1**2) + log(s1*sqrt(2*pi)) + (y2 - m2)**2 / (2*s2**2) + log(s2*sqrt(2*pi))",
        "(y1 - m1)**2 / (2*s1**2) + (y2 - m2)**2 / (2*s2**2)",
    ]
