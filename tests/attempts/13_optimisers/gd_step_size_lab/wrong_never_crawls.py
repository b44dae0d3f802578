"""You call every approach from one side monotone. Where a step takes less than a hundredth of the way, that
has a name of its own here."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "monotone"
    return "oscillate" if r > -1 else "diverge"
