"""You take a mean of no draws, or divide by a limit of 0. Refuse sizes below 1 and a limit that is not
positive with a ValueError before you compute."""


def sample_means(draw, n, reps, rng):
    return draw(rng, (reps, n)).sum(axis=1) / max(n, 1)


def draws_needed(skew, limit):
    return max(1, math.ceil((skew / limit) ** 2))
