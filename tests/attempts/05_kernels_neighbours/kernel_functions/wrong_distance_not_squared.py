"""Your exponent holds the distance. The Gaussian kernel has the squared distance; yours is called the
Laplacian or exponential kernel."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-gamma * np.linalg.norm(A[:, None] - B, axis=2))
