"""You shuffle the columns of the table that you were given. The next features are then measured with the
earlier ones in disorder, and the caller's data are spoilt: work on a copy."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    before, falls = score(X, y), np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        for _ in range(repeats):
            X[:, j] = X[rng.permutation(len(X)), j]
            falls[j] += before - score(X, y)
    return falls / repeats
