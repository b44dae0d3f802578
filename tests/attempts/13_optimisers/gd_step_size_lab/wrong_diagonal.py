"""You read the curvatures off the diagonal. That is right only if the matrix is diagonal: the curvatures
of the principal directions are the eigenvalues."""


def rates(H):
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    flat, steep = float(np.diag(H).min()), float(np.diag(H).max())
    best = 2.0 / (steep + flat)
    return 2.0 / steep, best, 1.0 - best * flat
