"""Your exponent lacks its minus: the kernel grows with the distance instead of falling from 1 to 0."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    with np.errstate(over="ignore"):
        return np.exp(gamma * ((A[:, None] - B) ** 2).sum(axis=2))
