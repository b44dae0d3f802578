"""You shuffle the targets of each resample, or draw them in another order than the rows of X. A target stays
with its row: take the same row numbers in the same order for both."""

_coefs = standardised_coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if reps < 2:
        raise ValueError("reps")
    draws = rng.integers(len(y), size=(reps, len(y)))
    return np.std([_coefs(X[rows], y[rng.permutation(rows)]) for rows in draws], axis=0, ddof=1)
