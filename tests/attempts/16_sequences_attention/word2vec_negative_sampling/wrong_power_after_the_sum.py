"""Your probabilities are raised to the power after the division by the sum, and no longer sum to 1."""


def noise_probabilities(counts, power=0.75):
    if counts.min() < 0 or counts.sum() == 0:
        raise ValueError("counts")
    return (counts / counts.sum()) ** power
