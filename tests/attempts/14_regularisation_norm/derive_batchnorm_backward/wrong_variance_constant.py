"""You let only the mean change and take the variance as a constant. The denominator s depends on x1 too:
it is where n1 comes in."""


def other():
    return ["(0 - 1/3) / s + 0 * (x2 - m) * (x1 - m)", "-1 / (3 * s) + 0 * n2", "-1 / (3 * s) + 0 * n1 * n2"]


def gradient():
    return [
        "g1 * (1 - 1/3 + 0 * n1) / s + g2 * (-1/3 + 0 * n2) / s + g3 * (-1/3 + 0 * n3) / s",
        "(g1 - (g1 + g2 + g3) / 3) / s",
        "(g1 - mg - 0 * n1 * mgn) / s",
    ]
