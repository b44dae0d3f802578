"""Like wrong_stays_shuffled: by a running table that is replaced."""


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError("too few")
    table, result = [list(row) for row in X], []
    for j in range(X.shape[1]):
        scores = []
        for _ in range(repeats):
            order = rng.permutation(len(X))
            table = [[*row[:j], X[i, j], *row[j + 1 :]] for row, i in zip(table, order)]
            scores.append(score(np.array(table), y))
        result.append(score(X, y) - np.mean(scores))
    return np.array(result)
