"""You divide the squared distance by gamma. It multiplies: a larger gamma makes a narrower kernel."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-((A[:, None] - B) ** 2).sum(axis=2) / gamma)
