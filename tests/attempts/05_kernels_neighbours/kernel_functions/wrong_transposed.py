"""Your matrix is transposed: rows belong to A, columns to B."""

_right = rbf_kernel


def rbf_kernel(A, B, gamma):
    return _right(A, B, gamma).T
