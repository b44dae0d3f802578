"""Your noise is in proportion to the counts themselves. They are raised to the power first, which lifts rare
words."""


def noise_probabilities(counts, power=0.75):
    if counts.min() < 0 or counts.sum() == 0:
        raise ValueError("counts")
    weights = counts / 1.0
    return weights / weights.sum()
