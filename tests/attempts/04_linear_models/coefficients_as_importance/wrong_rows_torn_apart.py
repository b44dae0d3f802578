"""You resample the features and the targets apart, so that a row no longer keeps its own target, and the
relation that you want to measure is gone. Take the same row numbers for both."""

_coefs = standardised_coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if reps < 2:
        raise ValueError("reps")
    one = rng.integers(len(y), size=(reps, len(y)))
    other = rng.integers(len(y), size=(reps, len(y)))
    return np.std([_coefs(X[a], y[b]) for a, b in zip(one, other)], axis=0, ddof=1)
