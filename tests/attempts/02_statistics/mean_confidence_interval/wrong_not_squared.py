"""You do not square: z * sigma / halfwidth is the ROOT of the number of measurements. Half the width takes
four times as many."""


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    if sigma <= 0 or halfwidth <= 0:
        raise ValueError("must be positive")
    return math.ceil(z_critical(level) * sigma / halfwidth)
