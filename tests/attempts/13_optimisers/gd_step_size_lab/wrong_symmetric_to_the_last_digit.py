"""You refuse a matrix whose entries differ from those of its transpose by rounding alone. Leave room for
that."""


def rates(H):
    if not np.array_equal(H, H.T):
        raise ValueError("H is not symmetric")
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    best = 2.0 / (steep + flat)
    return 2.0 / steep, best, 1.0 - best * flat
