"""Your exponent has a factor of 1/2, which belongs to the form with the width: 1 / (2 width^2) is gamma."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-gamma / 2 * ((A[:, None] - B) ** 2).sum(axis=2))
