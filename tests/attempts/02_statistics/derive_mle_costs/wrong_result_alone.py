"""You wrote down the results. The task is the way to them: begin with minus the logarithm of the
likelihood, and let every line follow from the one above."""


def equal_noise():
    return [
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]


def unequal_noise():
    return [
        "(y1 - m1)**2 / s1**2 + (y2 - m2)**2 / s2**2",
    ]


def log_loss():
    return [
        "log(1 + exp(z1)) - y1*z1 + log(1 + exp(z2)) - y2*z2",
    ]
