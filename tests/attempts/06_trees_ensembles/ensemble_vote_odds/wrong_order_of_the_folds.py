"""You string the predictions together fold after fold. Put each one where its row stands in X."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    parts = [fit_predict(X[folds != f], y[folds != f], X[folds == f]) for f in np.unique(folds)]
    return np.concatenate(parts)
