"""The lines put together from their parts."""


def gradient():
    others = [f"g{i} * (-1/3 - n1 * n{i} / 3)" for i in (2, 3)]
    first = "(" + " + ".join(["g1 * (1 - 1/3 - n1 * n1 / 3)", *others]) + ") / s"
    return [first, "g1 / s - (mg + n1 * mgn) / s", "(g1 - mg - n1 * mgn) / s"]
