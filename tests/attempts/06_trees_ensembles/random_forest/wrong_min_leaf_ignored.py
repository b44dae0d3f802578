"""Your leaves get smaller than min_leaf: hand it on to the search for the split."""

_given = best_split


def best_split(X, y, features, min_leaf):
    return _given(X, y, features, 1)
