"""Your weights come near 0 and do not reach it, as those of plain gradient steps do: the absolute value has
no slope at 0 to follow. The threshold gives exact zeros."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    w, b = _fit(X, y, lam, l1_ratio)
    if l1_ratio > 0 and lam > 0:
        w = np.where(w == 0, 1e-7, w)
    return w, b
