"""One working copy, in which each column is shuffled by the generator itself and then put back."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("at least one draw")
    work = X.copy()
    falls = np.empty((repeats, X.shape[1]))
    for j in range(X.shape[1]):
        for r in range(repeats):
            work[:, j] = rng.permutation(X[:, j])
            falls[r, j] = score(X, y) - score(work, y)
        work[:, j] = X[:, j]
    return falls.mean(axis=0)
