"""None: a random threshold for each drawn feature, as in extremely randomised trees."""

_given = best_split


def best_split(X, y, features, min_leaf):
    column = X[:, features[0]]
    middle = (column.min() + column.max()) / 2
    low = column <= middle
    if min(low.sum(), (~low).sum()) < min_leaf:
        return None
    return int(features[0]), float(middle)
