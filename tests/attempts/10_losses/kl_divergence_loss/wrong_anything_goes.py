"""You take numbers for probabilities that are none. Counts, logits or a row that is not normalised would give
a number that means nothing: refuse negative entries, and sums other than 1."""


def _refuse_no_distribution(p):
    pass
