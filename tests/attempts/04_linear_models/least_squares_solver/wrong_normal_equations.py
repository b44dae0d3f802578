"""Your solver needs a matrix that can be inverted. Where columns depend on each other neither X'X nor the R
of a plain QR decomposition can be; X'X cannot in floats where they nearly do, as its condition number is the
square of X's. Find the shortest solution through the singular values of X itself."""


def _smallest(A, t):
    return np.linalg.solve(A.T @ A, A.T @ t)
