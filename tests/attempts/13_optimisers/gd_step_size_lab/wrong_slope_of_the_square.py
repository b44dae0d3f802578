"""You differentiate the parabola without its 1/2, so your factor is 1 - 2 lr curvature. With f = curvature
x**2 / 2 the gradient is curvature x."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - 2 * lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 else "diverge"
