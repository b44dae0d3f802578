"""You take the folds to be numbered 0, 1, 2 and so on. They may have any numbers: go through those that
occur."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    answers = np.zeros(len(y))
    for fold in range(len(np.unique(folds))):
        if np.any(folds == fold):
            answers[folds == fold] = fit_predict(X[folds != fold], y[folds != fold], X[folds == fold])
    return answers
