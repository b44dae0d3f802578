"""You cut importances off at 0. A feature may do better shuffled, and for a useless one chance gives both
signs: cut off, every useless feature would look a little useful."""

_right = permutation_importance


def permutation_importance(score, X, y, repeats, rng):
    return np.maximum(_right(score, X, y, repeats, rng), 0.0)
