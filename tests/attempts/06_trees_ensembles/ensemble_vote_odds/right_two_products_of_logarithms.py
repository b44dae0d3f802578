"""Binomial probabilities by convolution; two sums of logarithms and their larger one taken off; folds in a
dict."""


def majority_accuracy(n, p, rho=0.0):
    if n < 1:
        raise ValueError("no models")
    for value in (p, rho):
        if not (value >= 0 and value <= 1):
            raise ValueError("not a probability")
    chances = np.array([1.0])
    for _ in range(n):
        chances = np.convolve(chances, [1 - p, p])
    independent = chances[n // 2 + 1 :].sum()
    if n % 2 == 0:
        independent += chances[n // 2] / 2
    return float(p * rho + independent * (1 - rho))


def weighted_vote(votes, accuracies):
    if not np.all((accuracies > 0) & (accuracies < 1)):
        raise ValueError("accuracies")
    one = np.where(votes == 1, accuracies[:, None], 1 - accuracies[:, None])
    log_one, log_zero = np.log(one).sum(axis=0), np.log(1 - one).sum(axis=0)
    top = np.maximum(log_one, log_zero)
    e1, e0 = np.exp(log_one - top), np.exp(log_zero - top)
    return e1 / (e1 + e0)


def out_of_fold(fit_predict, X, y, folds):
    members = {}
    for i, fold in enumerate(folds):
        members.setdefault(int(fold), []).append(i)
    if len(members) == 1:
        raise ValueError("a single fold")
    result = np.full(len(y), np.nan)
    for rows in members.values():
        rest = np.setdiff1d(np.arange(len(y)), rows)
        result[rows] = np.asarray(fit_predict(X[rest], y[rest], X[rows]), dtype=float)
    return result
