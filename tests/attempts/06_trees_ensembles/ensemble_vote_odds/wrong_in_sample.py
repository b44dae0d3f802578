"""You train one model on all rows and let it predict them. It has seen every answer; each row needs a model
that has not seen it."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    return fit_predict(X, y, X)
