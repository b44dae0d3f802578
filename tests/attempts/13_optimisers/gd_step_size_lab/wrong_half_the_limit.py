"""You let descent diverge above 1 / curvature. There it overshoots, but lands nearer to the minimum than
it was: up to 2 / curvature it oscillates and converges."""


def regime(curvature, lr):
    if curvature <= 0 or lr <= 0:
        raise ValueError("above 0")
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "diverge"


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    best = 2.0 / (steep + flat)
    return 1.0 / steep, best, 1.0 - best * flat
