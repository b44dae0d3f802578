"""You put the mean of the column in the place of its values. That is another measure; a shuffled column keeps
the distribution of the feature, and only its link to the rows is cut."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("repeats")
    falls = []
    for j in range(X.shape[1]):
        blank = X.copy()
        blank[:, j] = X[:, j].mean()
        falls.append(score(X, y) - score(blank, y))
    return np.array(falls)
