"""Distances by the root, and a map with other signs and another order."""


def rbf_kernel(A, B, gamma):
    if gamma <= 0:
        raise ValueError("gamma")
    distances = np.array([np.linalg.norm(B - a, axis=1) for a in A])
    return np.exp(-(distances**2) * gamma)


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    root = np.sqrt(coef0)
    columns = [-coef0 * np.ones(len(X))]
    for j in range(X.shape[1])[::-1]:
        columns.append(-(X[:, j] ** 2))
        columns.append(np.sqrt(2) * root * X[:, j])
        columns.extend(np.sqrt(2) * X[:, j] * X[:, k] for k in range(j))
    return np.column_stack(columns)
