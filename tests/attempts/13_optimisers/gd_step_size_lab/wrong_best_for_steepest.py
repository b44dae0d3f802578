"""Your best rate arrives at once along the steepest direction, and is slow along the flattest. A larger
one makes the slowest direction faster, up to where both are equally slow."""


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    return 2.0 / steep, 1.0 / steep, 1.0 - flat / steep
