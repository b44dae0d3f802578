"""You draw the rows of the shuffled column with replacement, so some values occur twice and others are lost.
A permutation keeps every value once."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    before, falls = score(X, y), np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        for _ in range(repeats):
            shuffled = X.copy()
            shuffled[:, j] = X[rng.integers(len(X), size=len(X)), j]
            falls[j] += before - score(shuffled, y)
    return falls / repeats
