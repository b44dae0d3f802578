"""You ask for symmetry by np.allclose, or with an absolute tolerance. Next to tiny entries an absolute one
forgives everything, next to huge ones nothing, and one that goes by each pair of entries refuses a 0 that
rounding has spoilt: multiply tol by the largest absolute value of an entry."""

_right = is_valid_kernel


def is_valid_kernel(K, tol=1e-8):
    if K.shape[0] != K.shape[1]:
        raise ValueError("shape")
    if not np.allclose(K, K.T, rtol=tol, atol=tol):
        return False
    return _right((K + K.T) / 2, tol)
