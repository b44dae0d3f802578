"""You ask for eigenvalues above 0. Zero is allowed: the inner products of many rows with two features make
a matrix of rank 2."""

_right = is_valid_kernel


def is_valid_kernel(K, tol=1e-8):
    return _right(K, tol) and bool(np.linalg.eigvalsh(K)[0] > tol * np.abs(K).max())
