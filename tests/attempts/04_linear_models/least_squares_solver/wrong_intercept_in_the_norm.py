"""You put a column of ones beside X and take the shortest solution, which makes the intercept small as well.
Where the weights are not determined, that is another answer: only the weights are to be small. Remove the
intercept from the problem first."""

_fit = fit_linear


def fit_linear(X, y, intercept=True):
    if not intercept:
        return _fit(X, y, False)
    if y.shape != (len(X),):
        raise ValueError("one target for each row")
    solution = np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=None)[0]
    return solution[:-1], float(solution[-1])
