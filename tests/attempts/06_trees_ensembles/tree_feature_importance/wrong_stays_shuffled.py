"""The columns before the one in turn are still shuffled when you ask for the score. Only one column at a time
may be in another order: begin from the whole table for each feature."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    before, falls, work = score(X, y), np.zeros(X.shape[1]), X.copy()
    for j in range(X.shape[1]):
        for _ in range(repeats):
            work[:, j] = X[rng.permutation(len(X)), j]
            falls[j] += before - score(work, y)
    return falls / repeats
