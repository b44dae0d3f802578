"""Like wrong_not_collected: the same lines, in a loop."""


def gradient():
    others = " + ".join(f"g{i} * (-(1 + n1 * n{i}) / 3) / s" for i in (2, 3))
    each = " - ".join(f"g{i} * (1 + n1 * n{i})" for i in (1, 2, 3))
    return [
        f"g1 * (1 - (1 + n1 * n1) / 3) / s + {others}",
        f"(3 * g1 - {each}) / (3 * s)",
        "(g1 - (g1 + g2 + g3) / 3 - n1 * (g1 * n1 + g2 * n2 + g3 * n3) / 3) / s",
    ]
