"""You offer every split all the features: bagged trees, not yet a random forest. Where one feature is
strong, it stands at the top of all these trees, and their average gains little."""

_given = best_split


def best_split(X, y, features, min_leaf):
    return _given(X, y, np.arange(X.shape[1]), min_leaf)
