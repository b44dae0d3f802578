"""You ask that entries which should be equal are so to the last digit. Rounding is forgiven: they may
differ by tol times the largest absolute value of an entry."""

_right = is_valid_kernel


def is_valid_kernel(K, tol=1e-8):
    return _right(K, tol) and np.array_equal(K, K.T)
