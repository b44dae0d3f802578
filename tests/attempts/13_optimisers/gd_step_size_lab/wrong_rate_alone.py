"""You judge the learning rate by itself. What is large or small depends on the curvature: only their
product counts."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 else "diverge"
