"""You average one kernel for each feature. Together they are multiplied: sums in the exponent."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-gamma * (A[:, None] - B) ** 2).mean(axis=2)
