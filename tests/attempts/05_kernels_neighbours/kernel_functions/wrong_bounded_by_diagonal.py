"""You ask that no entry exceeds what its two diagonal entries allow. That is needed, but not enough: it
looks at two rows at a time, and three can contradict each other."""


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if np.abs(K - K.T).max() > tol * np.abs(K).max() or np.diag(K).min() < 0:
        return False
    return bool(np.all(K**2 <= np.outer(np.diag(K), np.diag(K)) * (1 + tol)))
