"""You compare a float with == to find the two exact cases. Curvature times its own reciprocal is not
always exactly 1: leave room for rounding, as the task says."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr * curvature
    if r == 0:
        return "one_shot"
    if r == -1:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 else "diverge"
