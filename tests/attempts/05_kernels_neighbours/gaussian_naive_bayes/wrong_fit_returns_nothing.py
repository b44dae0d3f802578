"""Your fit returns None, so that calls cannot be chained. Return self."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)


GaussianNB.fit = fit
