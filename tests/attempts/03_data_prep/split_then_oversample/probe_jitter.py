"""None: adds normal noise to rows, instead of going towards a neighbour."""

_smote = smote


def smote(X, k, n_new, rng):
    _smote(X, k, 0, rng)
    return X[rng.integers(len(X), size=n_new)] + 0.1 * rng.normal(size=(n_new, X.shape[1]))
