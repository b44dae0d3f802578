"""You make a generator of your own. Then every call gives the same means whatever the caller passes, and no
caller can repeat or vary an experiment."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    return draw(np.random.default_rng(0), (reps, n)).mean(axis=1)
