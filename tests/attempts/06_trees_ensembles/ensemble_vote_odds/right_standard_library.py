"""The binomial from the beta function's logarithms, and a dictionary of predictions by row."""


def majority_accuracy(n, p, rho=0.0):
    if n < 1 or p < 0 or p > 1 or rho < 0 or rho > 1:
        raise ValueError("out of range")
    if p in (0, 1):
        return float(p)
    total = 0.0
    for k in range((n + 1) // 2, n + 1):
        log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
        mass = math.exp(log + k * math.log(p) + (n - k) * math.log1p(-p))
        total += mass / 2 if 2 * k == n else mass
    return (1 - rho) * total + rho * p


def out_of_fold(fit_predict, X, y, folds):
    known = {}
    for fold in set(folds.tolist()):
        inside = np.where(folds == fold)[0]
        outside = np.where(folds != fold)[0]
        if outside.size == 0:
            raise ValueError("nothing to train on")
        known.update(zip(inside.tolist(), fit_predict(X[outside], y[outside], X[inside])))
    return np.array([float(known[i]) for i in range(len(y))])
