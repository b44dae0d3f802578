"""None: leaves out the extremes of each sample."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    samples = np.sort(draw(rng, (reps, n)), axis=1)
    return samples[:, 1:-1].mean(axis=1) if n > 2 else samples.mean(axis=1)
