"""You solve with X'X, whose condition number is the square of X's: where columns are dependent it cannot be
inverted, and where they are nearly so, nothing is left of the difference. Work on X itself, through a
decomposition that squares nothing."""


def _smallest(A, t):
    return np.linalg.solve(A.T @ A, A.T @ t)
