"""Collapses from the last layer back; fits by the singular vectors; XOR as the absolute difference."""


def collapse(layers):
    (W, b), *before = reversed(layers)
    for V, c in before:
        b = c @ W + b
        W = V @ W
    return [W, b]


def affine_error(X, Y):
    A = X - X.mean(axis=0)
    T = Y - Y.mean(axis=0)
    U, s, _ = np.linalg.svd(A, full_matrices=False)
    U = U[:, s > 1e-10 * max(s.max(), 1.0)]
    return ((T - U @ (U.T @ T)) ** 2).sum() / T.size


def xor_layers():
    return [(np.array([[1.0, -1.0], [-1.0, 1.0]]), np.zeros(2)), (np.ones((2, 1)), np.zeros(1))]
