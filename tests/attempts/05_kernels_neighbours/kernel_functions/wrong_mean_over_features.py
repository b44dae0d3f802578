"""You average the squared differences over the features. The squared distance is their sum."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-gamma * ((A[:, None] - B) ** 2).mean(axis=2))
