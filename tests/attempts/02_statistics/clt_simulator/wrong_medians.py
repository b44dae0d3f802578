"""You take the median of each sample. The theorem is about means; the median of a skewed distribution lies
elsewhere, and for Cauchy draws it does settle where the mean never does."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    return np.median(draw(rng, (reps, n)), axis=1)
