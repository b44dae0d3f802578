"""Your standard deviations over the resamples divide by reps; the stub asks for reps - 1."""

_right = bootstrap_coef_sd


def bootstrap_coef_sd(X, y, reps, rng):
    return _right(X, y, reps, rng) * np.sqrt((reps - 1) / reps)
