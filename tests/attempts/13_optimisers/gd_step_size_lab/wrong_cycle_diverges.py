"""You let descent diverge at exactly 2 / curvature. There it jumps between two points of the same height
and gets neither nearer nor further."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 + 1e-9 else "diverge"
