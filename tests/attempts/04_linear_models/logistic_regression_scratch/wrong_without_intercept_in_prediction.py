"""Your probabilities forget the intercept: the logit is w . x + b."""

_right = predict_proba
_fit = fit_logistic


def fit_logistic(X, y, *args, **kwargs):
    return _fit(X, y, *args, **kwargs)


def predict_proba(X, w, b):
    return _right(X, w, 0.0)
