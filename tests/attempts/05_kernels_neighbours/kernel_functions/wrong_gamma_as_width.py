"""You take gamma for the width of the bell and divide by twice its square. It multiplies the squared
distance; gamma = 1 / (2 width^2)."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-((A[:, None] - B) ** 2).sum(axis=2) / (2 * gamma**2))
