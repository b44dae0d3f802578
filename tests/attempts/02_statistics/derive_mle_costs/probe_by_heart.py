"""Like wrong_result_alone: the results, from a table."""

RESULTS = {
    "equal_noise": "(y1 - m1)**2 + (y2 - m2)**2",
    "unequal_noise": "(y1 - m1)**2 / s1**2 + (y2 - m2)**2 / s2**2",
    "log_loss": "log(1 + exp(z1)) - y1*z1 + log(1 + exp(z2)) - y2*z2",
}


def equal_noise():
    return [RESULTS["equal_noise"]]


def unequal_noise():
    return [RESULTS["unequal_noise"]]


def log_loss():
    return [RESULTS["log_loss"]]
