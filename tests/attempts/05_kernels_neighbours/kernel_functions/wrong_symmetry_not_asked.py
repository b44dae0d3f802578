"""You look at eigenvalues and do not ask whether the matrix is symmetric; the function for symmetric
matrices reads one half and ignores the other."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    eigenvalues = np.linalg.eigvalsh(K)
    return bool(eigenvalues[0] >= -tol * np.abs(eigenvalues).max())
