"""None: another kernel of the distance, 1 / (1 + gamma d^2)."""


def rbf_kernel(A, B, gamma):
    if gamma <= 0:
        raise ValueError("gamma")
    return 1 / (1 + gamma * ((A[:, None] - B) ** 2).sum(axis=2))
