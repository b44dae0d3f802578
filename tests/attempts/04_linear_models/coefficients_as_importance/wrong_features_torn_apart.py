"""You resample every column for itself, which destroys the relations between the features. A row stays
whole."""

_coefs = standardised_coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if reps < 2:
        raise ValueError("reps")
    found = []
    for rows in rng.integers(len(y), size=(reps, len(y))):
        columns = [X[rng.permutation(rows), j] for j in range(X.shape[1])]
        found.append(_coefs(np.column_stack(columns), y[rows]))
    return np.std(found, axis=0, ddof=1)
