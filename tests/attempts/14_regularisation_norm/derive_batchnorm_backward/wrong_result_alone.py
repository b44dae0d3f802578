"""You wrote down the results. The task is the way to them: begin with what the rules of calculus give as it
stands, before anything cancels."""


def variance():
    return ["2 * (x1 - m) / 3"]


def other():
    return ["-(1 + n1 * n2) / (3 * s)"]


def gradient():
    return ["(g1 - mg - n1 * mgn) / s"]
