"""You average over the samples instead of within each: the result has one mean per position, n of them, and
their spread depends on the number of repetitions."""


def sample_means(draw, n, reps, rng):
    if n < 1 or reps < 1:
        raise ValueError("n and reps must be positive")
    return draw(rng, (reps, n)).mean(axis=0)
