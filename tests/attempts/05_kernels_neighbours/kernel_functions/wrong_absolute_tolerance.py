"""Your tolerance is absolute. Multiply it by the largest value: a matrix of tiny entries can be wrong by
little, and one of huge entries is right only up to much."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol:
        return False
    return bool(np.linalg.eigvalsh(K)[0] >= -tol)
