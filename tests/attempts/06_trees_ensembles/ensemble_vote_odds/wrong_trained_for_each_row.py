"""You train a model for each row, where one for each fold is enough. It is right, and takes n trainings
instead of as many as there are folds."""


def out_of_fold(fit_predict, X, y, folds):
    if len(np.unique(folds)) < 2:
        raise ValueError("folds")
    rows = []
    for i in range(len(y)):
        others = folds != folds[i]
        rows.append(float(fit_predict(X[others], y[others], X[i : i + 1])[0]))
    return np.array(rows)
