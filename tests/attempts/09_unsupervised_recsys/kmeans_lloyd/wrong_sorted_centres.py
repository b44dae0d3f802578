"""You sort the starting centres before you return them. They are to be returned in the order in which they
were drawn."""

_right = kmeans_pp_start


def kmeans_pp_start(X, k, rng):
    return np.array(sorted(map(tuple, _right(X, k, rng))))
