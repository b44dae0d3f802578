"""None: a fixed number too, another one, which no small outputs reach."""


def independent_directions(A):
    return np.linalg.matrix_rank(A - A.mean(axis=0), tol=1e-3)
