"""You call it a crawl where a step still takes a hundredth of the way or more. It has to take less."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.95 else "monotone"
    return "oscillate" if r > -1 else "diverge"
