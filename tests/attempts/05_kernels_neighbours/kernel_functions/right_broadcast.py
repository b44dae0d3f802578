"""All differences at once, the squared images by an outer product, and singular values for the scale."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0.0:
        raise ValueError("gamma")
    return np.exp(-gamma * ((A[:, None] - B[None]) ** 2).sum(axis=-1))


def poly2_map(X, coef0):
    if not coef0 >= 0:
        raise ValueError("coef0")
    n, d = X.shape
    outer = X[:, :, None] * X[:, None, :]
    low = np.tril_indices(d, -1)
    return np.hstack(
        [
            outer[:, low[0], low[1]] * np.sqrt(2),
            X**2,
            X * np.sqrt(2 * coef0),
            np.full((n, 1), float(coef0)),
        ]
    )


def is_valid_kernel(K, tol=1e-8):
    rows, columns = K.shape
    if rows != columns:
        raise ValueError("not square")
    if not np.allclose(K, K.T, rtol=0, atol=tol * np.max(np.abs(K))):
        return np.False_
    return np.linalg.eigvalsh(K).min() >= -tol * np.linalg.norm(K, 2)
