"""You ask for entries that are not negative. Inner products may be negative; it is the eigenvalues that may
not."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol * np.abs(K).max():
        return False
    return bool(K.min() >= 0)
