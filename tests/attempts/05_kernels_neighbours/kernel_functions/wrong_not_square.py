"""You return False for a matrix that is not square. It is no answer to the question at all: raise a
ValueError."""

_right = is_valid_kernel


def is_valid_kernel(K, tol=1e-8):
    return K.shape[0] == K.shape[1] and _right(K, tol)
