"""You standardise the columns first. That is often wise, but another objective, and the caller's decision:
here the penalty is on the weights of the features as they come."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    scale = X.std(axis=0)
    w, b = _fit(X / scale, y, lam, l1_ratio)
    return w / scale, b
