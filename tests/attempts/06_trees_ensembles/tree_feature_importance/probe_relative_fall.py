"""None: the fall as a share of the score as it was."""

_right = permutation_importance


def permutation_importance(score, X, y, repeats, rng):
    return _right(score, X, y, repeats, rng) / score(X, y)
