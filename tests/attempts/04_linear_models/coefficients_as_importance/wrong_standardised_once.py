"""You bring the data to standard deviation 1 once, before the resampling. The stub asks for each resample
to be treated like a data set of its own, in its own standard deviations."""

_coefs = standardised_coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if reps < 2:
        raise ValueError("reps")
    draws = rng.integers(len(y), size=(reps, len(y)))
    scale = X.std(axis=0) / y.std()
    raw = [_coefs(X[rows], y[rows]) * y[rows].std() / X[rows].std(axis=0) * scale for rows in draws]
    return np.std(raw, axis=0, ddof=1)
