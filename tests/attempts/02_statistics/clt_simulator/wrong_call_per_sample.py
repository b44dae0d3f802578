"""You call draw once for each sample. The numbers are right, but one call for a whole array of them is
asked for, and much faster."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    return np.array([draw(rng, (1, n)).mean() for _ in range(reps)])
