"""Your likelihood adds the densities, in the log loss the probabilities. Both observations happened,
independently: multiply."""


def equal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s**2)) / (s*sqrt(2*pi)) + exp(-(y2 - m2)**2 / (2*s**2)) /"
            " (s*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s**2) + (y2 - m2)**2 / (2*s**2) + 2 * log(s*sqrt(2*pi))",
        "((y1 - m1)**2 + (y2 - m2)**2) / (2*s**2)",
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]


def unequal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s1**2)) / (s1*sqrt(2*pi)) + exp(-(y2 - m2)**2 / (2*s2**2))"
            " / (s2*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s1**2) + log(s1*sqrt(2*pi)) + (y2 - m2)**2 / (2*s2**2) + log(s2*sqrt(2*pi))",
        "(y1 - m1)**2 / (2*s1**2) + (y2 - m2)**2 / (2*s2**2)",
        "(y1 - m1)**2 / s1**2 + (y2 - m2)**2 / s2**2",
    ]


def log_loss():
    return [
        "-log(p1**y1 * (1 - p1)**(1 - y1) + p2**y2 * (1 - p2)**(1 - y2))",
        "-(y1*log(p1) + (1 - y1)*log(1 - p1)) - (y2*log(p2) + (1 - y2)*log(1 - p2))",
        "-(y1*log(p1 / (1 - p1)) + log(1 - p1)) - (y2*log(p2 / (1 - p2)) + log(1 - p2))",
        "-(y1*z1 + log(1 - p1)) - (y2*z2 + log(1 - p2))",
        "log(1 + exp(z1)) - y1*z1 + log(1 + exp(z2)) - y2*z2",
    ]
