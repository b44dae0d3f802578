"""You divide the falls of the score by their sum. They are asked for as they are, in the unit of the score:
they do not add up to anything, and some may be below 0."""

_right = permutation_importance


def permutation_importance(score, X, y, repeats, rng):
    falls = _right(score, X, y, repeats, rng)
    return falls / falls.sum()
