"""You take fewer than two resamples, which have no spread. Refuse them with a ValueError."""

_right = bootstrap_coef_sd


def bootstrap_coef_sd(X, y, reps, rng):
    return np.full(X.shape[1], np.nan) if reps < 2 else _right(X, y, reps, rng)
