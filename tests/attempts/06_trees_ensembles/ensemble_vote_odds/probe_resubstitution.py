"""Like wrong_in_sample: fold by fold, with the training on all rows."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    answers = fit_predict(X, y, X)
    return answers + np.zeros(len(y))
