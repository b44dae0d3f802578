"""Compares with allclose as it is, whose tolerances suffice for entries of this size."""


def rates(H):
    if not np.allclose(H, H.T):
        raise ValueError("H is not symmetric")
    c = np.linalg.eigvalsh(H)
    best = 2.0 / (c[0] + c[-1])
    return 2.0 / c[-1], best, (c[-1] - c[0]) / (c[-1] + c[0])
