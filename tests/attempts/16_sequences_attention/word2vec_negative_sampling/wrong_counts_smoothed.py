"""You add to the counts before taking the power. A word that does not occur is never drawn."""


def noise_probabilities(counts, power=0.75):
    if counts.min() < 0 or counts.sum() == 0:
        raise ValueError("counts")
    weights = (counts + 1) ** power
    return weights / weights.sum()
