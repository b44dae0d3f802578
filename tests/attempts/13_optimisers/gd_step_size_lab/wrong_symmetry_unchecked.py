"""You take any matrix. eigvalsh looks at one triangle only and finds numbers for a matrix that is no
second derivative: compare it with its transpose."""


def rates(H):
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    best = 2.0 / (steep + flat)
    return 2.0 / steep, best, 1.0 - best * flat
