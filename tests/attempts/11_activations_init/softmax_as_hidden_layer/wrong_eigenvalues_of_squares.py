"""Your rank compares eigenvalues of a covariance with the bound. They are squares of singular values: take
their roots, or square the bound as well."""


def independent_directions(A):
    centred = A - A.mean(axis=0)
    return int(np.sum(np.linalg.eigvalsh(centred.T @ centred) > 1e-8 * np.abs(A).max()))
