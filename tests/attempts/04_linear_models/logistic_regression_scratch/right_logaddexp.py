"""The sigmoid by logaddexp, and the odds by powers."""


def predict_proba(X, w, b):
    return np.exp(-np.logaddexp(0.0, -(np.dot(X, w) + b)))


def odds_ratios(w, change):
    return np.e ** np.multiply(w, change)
