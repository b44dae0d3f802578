"""You forgive no rounding: an eigenvalue that should be 0 comes out as a tiny negative number, in
proportion to the largest."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol * np.abs(K).max():
        return False
    low = np.linalg.eigvalsh(K)[0]
    return bool(low >= 0)
