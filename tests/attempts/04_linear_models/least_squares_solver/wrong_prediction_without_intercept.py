"""You predict without the intercept. Add it to every row."""


def predict_linear(X, w, b):
    return X @ w
