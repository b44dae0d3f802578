"""You put whole rows into another order, all features at once. Then no row has its own target any more, and
every feature looks alike: shuffle one column."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    before, falls = score(X, y), np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        for _ in range(repeats):
            falls[j] += before - score(X[rng.permutation(len(X))], y)
    return falls / repeats
