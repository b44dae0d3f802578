"""Your sign is the other way round: score after shuffling minus score before. Higher scores are better, so a
feature that is relied on makes the score fall, and the fall is what is asked for."""

_right = permutation_importance


def permutation_importance(score, X, y, repeats, rng):
    return -_right(score, X, y, repeats, rng)
