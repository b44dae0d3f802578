"""You divide the spread over the resamples by the root of their number. The spread itself is the
uncertainty; what you have shrinks with more resamples, which bring no new data."""

_right = bootstrap_coef_sd


def bootstrap_coef_sd(X, y, reps, rng):
    return _right(X, y, reps, rng) / np.sqrt(reps)
