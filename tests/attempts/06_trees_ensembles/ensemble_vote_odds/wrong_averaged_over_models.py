"""You let the model of every fold predict all rows, and average. All but one of them have seen the row."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    parts = [fit_predict(X[folds != f], y[folds != f], X) for f in np.unique(folds)]
    return np.mean(parts, axis=0)
