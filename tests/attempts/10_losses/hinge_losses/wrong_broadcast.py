"""You let numpy broadcast: scores of shape (n, 1) against labels of shape (n,) become all pairs of rows.
Compare the shapes first."""


def _check(y, score):
    if np.any(np.abs(y) != 1):
        raise ValueError("labels must be -1 or +1")
