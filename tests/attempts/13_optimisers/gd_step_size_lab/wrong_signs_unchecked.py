"""You classify rates or curvatures of 0 and below. Along a negative curvature there is no minimum, and
with a rate of 0 nothing moves: raise a ValueError."""


def regime(curvature, lr):
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 else "diverge"
