"""Plain loops over pairs of rows and pairs of features; eigenvalues of the symmetric part."""


def rbf_kernel(A, B, gamma):
    if gamma <= 0:
        raise ValueError(gamma)
    K = np.zeros((len(A), len(B)))
    for i, a in enumerate(A):
        for j, b in enumerate(B):
            K[i, j] = np.exp(-gamma * sum((a - b) ** 2))
    return K


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError(coef0)
    images = []
    for x in X.tolist():
        image = [coef0] + [(2 * coef0) ** 0.5 * xi for xi in x]
        for i, xi in enumerate(x):
            image.append(xi * xi)
            for xj in x[:i]:
                image.append(2**0.5 * xi * xj)
        images.append(image)
    return np.array(images)


def is_valid_kernel(K, tol=1e-8):
    if K.ndim != 2 or len(set(K.shape)) != 1:
        raise ValueError(K.shape)
    n, largest = len(K), max(abs(x) for row in K.tolist() for x in row)
    for i in range(n):
        for j in range(i):
            if abs(K[i, j] - K[j, i]) > tol * largest:
                return False
    found = np.linalg.eigvals((K + K.T) / 2).real
    return all(value >= -tol * max(abs(found)) for value in found)
