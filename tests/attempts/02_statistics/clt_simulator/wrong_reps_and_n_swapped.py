"""You take n samples of size reps. The theorem speaks of the size n of each sample; how many samples you
take only decides how well you see the distribution of their means."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    return draw(rng, (n, reps)).mean(axis=1)
