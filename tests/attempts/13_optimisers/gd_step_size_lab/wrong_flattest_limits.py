"""You compute the limit from the smallest curvature. The steepest direction is the first to diverge, so
the largest one limits the rate."""


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    best = 2.0 / (steep + flat)
    return 2.0 / flat, best, 1.0 - best * flat
