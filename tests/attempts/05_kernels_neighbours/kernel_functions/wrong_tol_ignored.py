"""You forgive always the same amount of rounding. How much is for `tol` to say; 1e-8 is only its default."""

_right = is_valid_kernel


def is_valid_kernel(K, tol=1e-8):
    return _right(K)
