"""You draw each resample without replacement: that is the same rows in another order, and every one of them
finds the same coefficients."""

_coefs = standardised_coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if reps < 2:
        raise ValueError("reps")
    draws = [rng.permutation(len(y)) for _ in range(reps)]
    return np.std([_coefs(X[rows], y[rows]) for rows in draws], axis=0, ddof=1)
