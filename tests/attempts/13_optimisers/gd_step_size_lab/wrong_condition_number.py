"""Your third number is the condition number. It decides the factor, but is not the factor: put the best
rate into 1 - lr * curvature."""


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    return 2.0 / steep, 2.0 / (steep + flat), steep / flat
