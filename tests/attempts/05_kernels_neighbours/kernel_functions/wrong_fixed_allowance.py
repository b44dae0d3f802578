"""You forgive an eigenvalue that is below 0 by a fixed tiny number. Rounding grows with the largest
eigenvalue, and how much of it is forgiven is for tol to say: multiply the two."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol * np.abs(K).max():
        return False
    low = np.linalg.eigvalsh(K)[0]
    return bool(low >= -1e-12)
