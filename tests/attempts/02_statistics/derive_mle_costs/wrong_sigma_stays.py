"""Your last line for equal noise still holds sigma. It is a positive factor of the whole, without m1 and
m2, so it may go."""


def equal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s**2)) / (s*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s**2)) /"
            " (s*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s**2) + (y2 - m2)**2 / (2*s**2) + 2 * log(s*sqrt(2*pi))",
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s**2)",
    ]
