"""You ask for symmetry alone. A symmetric matrix may have negative eigenvalues, and no inner products have
those."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    return bool(np.abs(K - K.T).max() <= tol * np.abs(K).max())
