"""You use one order of the rows for all features. The stub asks for draws of their own for each feature, one
feature after the other."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    orders = [rng.permutation(len(X)) for _ in range(repeats)]
    before, falls = score(X, y), np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        for order in orders:
            shuffled = X.copy()
            shuffled[:, j] = X[order, j]
            falls[j] += before - score(shuffled, y)
    return falls / repeats
