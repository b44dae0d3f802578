"""Your best rate is one over the mean of all eigenvalues. Only the two extreme ones count: the directions
between them are faster in any case."""


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    best = 1.0 / float(curvatures.mean())
    return 2.0 / float(curvatures[-1]), best, float(np.abs(1.0 - best * curvatures).max())
