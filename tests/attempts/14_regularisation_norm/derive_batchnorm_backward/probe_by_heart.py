"""Like wrong_result_alone: the results, put together from their parts."""


def variance():
    return ["2 * " + "(x1 - m) / 3"]


def other():
    return ["-(1 + n1 * n2)" + " / (3 * s)"]


def gradient():
    return [f"({' - '.join(['g1', 'mg', 'n1 * mgn'])}) / s"]
