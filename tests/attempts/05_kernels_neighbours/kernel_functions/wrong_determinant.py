"""You ask for a determinant that is not negative. Two negative eigenvalues multiply to a positive number:
look at the eigenvalues one by one."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol * np.abs(K).max():
        return False
    scale = np.abs(K).max() or 1.0
    return bool(np.linalg.det(K / scale) >= -tol)
